import { createReader, type Outcome } from "./reader";

type Looking = {
  readonly succeed: (view: string) => Promise<void>;
  readonly fail: (e: Error) => Promise<void>;
};

/** A reader whose looks end when the test says so, and whose pauses pass when it says so. */
function setUp() {
  const looks: Looking[] = [];
  const delivered: Outcome<string>[] = [];
  let waiting: (() => void) | null = null;
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const reader = createReader<string>(
    () =>
      new Promise((resolve, reject) => {
        looks.push({
          succeed: (view) => {
            resolve(view);
            return settle();
          },
          fail: (error) => {
            reject(error);
            return settle();
          },
        });
      }),
    (task) => {
      waiting = task;
      return () => {
        if (waiting === task) waiting = null;
      };
    },
    (outcome) => delivered.push(outcome),
  );
  const pausePasses = () => {
    const task = waiting;
    waiting = null;
    task?.();
  };
  const views = () => delivered.map((one) => (one.kind === "read" ? one.view : one.code));
  return { reader, looks, views, pausePasses, isWaiting: () => waiting !== null };
}

describe("readings that overlap", () => {
  test("an older one that ends later is dropped", async () => {
    const { reader, looks, views } = setUp();
    void reader.read();
    void reader.read();
    await looks[1]!.succeed("new");
    await looks[0]!.succeed("old");
    expect(views()).toEqual(["new"]);
  });

  test("an older one that ends first is shown until the newer one ends", async () => {
    const { reader, looks, views } = setUp();
    void reader.read();
    void reader.read();
    await looks[0]!.succeed("old");
    await looks[1]!.succeed("new");
    expect(views()).toEqual(["old", "new"]);
  });

  test("an older one that fails after a newer one succeeded is dropped too", async () => {
    const { reader, looks, views } = setUp();
    const older = reader.read();
    void reader.read();
    await looks[1]!.succeed("new");
    await looks[0]!.fail(new Error("late"));
    expect(views()).toEqual(["new"]);
    await expect(older).resolves.toEqual({ kind: "failed", code: "Error" });
  });

  test("what was under way when the workbook was changed is dropped", async () => {
    const { reader, looks, views } = setUp();
    void reader.read();
    reader.outdate();
    await looks[0]!.succeed("before");
    expect(views()).toEqual([]);
    void reader.read();
    await looks[1]!.succeed("after");
    expect(views()).toEqual(["after"]);
  });
});

describe("changes", () => {
  test("a burst is one reading, after the pause", async () => {
    const { reader, looks, pausePasses } = setUp();
    reader.hint();
    reader.hint();
    reader.hint();
    expect(looks).toHaveLength(0);
    pausePasses();
    expect(looks).toHaveLength(1);
  });

  test("those during a reading start one more when it ended, and no more than one", async () => {
    const { reader, looks, views, pausePasses } = setUp();
    void reader.read();
    reader.hint();
    pausePasses();
    reader.hint();
    pausePasses();
    expect(looks).toHaveLength(1);
    await looks[0]!.succeed("first");
    expect(looks).toHaveLength(2);
    await looks[1]!.succeed("second");
    expect(looks).toHaveLength(2);
    expect(views()).toEqual(["first", "second"]);
  });

  test("a reading asked for takes the place of the one that was waiting", () => {
    const { reader, looks, isWaiting } = setUp();
    reader.hint();
    void reader.read();
    expect(isWaiting()).toBe(false);
    expect(looks).toHaveLength(1);
  });

  test("a failed reading does not stop the next one", async () => {
    const { reader, looks, views, pausePasses } = setUp();
    void reader.read();
    reader.hint();
    pausePasses();
    await looks[0]!.fail(Object.assign(new Error("editing"), { code: "cell-editing" }));
    await looks[1]!.succeed("read");
    expect(views()).toEqual(["cell-editing", "read"]);
  });
});

test("after stop nothing is delivered and no hint is heard", async () => {
  const { reader, looks, views, pausePasses, isWaiting } = setUp();
  void reader.read();
  reader.hint();
  reader.stop();
  expect(isWaiting()).toBe(false);
  await looks[0]!.succeed("late");
  reader.hint();
  pausePasses();
  expect(views()).toEqual([]);
  expect(looks).toHaveLength(1);
});
