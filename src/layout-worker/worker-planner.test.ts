import { madeInput, madeSop } from "../../tests/support/sop-generator";
import type { DiagramLayout, LayoutInput } from "../core/layout/diagram-layout";
import { layoutDiagram } from "../core/layout/layout-diagram";
import type { Planner } from "../session/planner";
import { answerRequest } from "./answer-request";
import type { LayoutReply, LayoutRequest } from "./worker-messages";
import { type StartWorker, workerPlanner } from "./worker-planner";

const pages: readonly LayoutInput[] = [1, 2, 3].map((seed) => madeInput(madeSop(seed)));

/** A worker whose side is the test's: what it was asked, what it answers, whether it was ended. */
function fakeWorkers() {
  const workers: {
    asked: LayoutRequest | null;
    ended: boolean;
    readonly say: (reply: LayoutReply) => void;
    readonly breakDown: () => void;
  }[] = [];
  const start: StartWorker = ({ onReply, onError }) => {
    const worker = {
      asked: null as LayoutRequest | null,
      ended: false,
      say: onReply,
      breakDown: onError,
    };
    workers.push(worker);
    return {
      ask: (request) => {
        worker.asked = request;
      },
      end: () => {
        worker.ended = true;
      },
    };
  };
  return { start, workers };
}

function setUp(start: StartWorker, patience = 10_000) {
  const fallback = {
    layOut: jest.fn<ReturnType<Planner["layOut"]>, Parameters<Planner["layOut"]>>(async () => {}),
  };
  const planner = workerPlanner(start, { fallback, patience });
  const controller = new AbortController();
  const got = new Map<number, DiagramLayout>();
  const layOut = () =>
    planner.layOut(pages, {
      signal: controller.signal,
      onPage: (page, layout) => got.set(page, layout),
    });
  return { layOut, fallback, controller, got };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("planner with a worker", () => {
  test("pages come one after the other, through a copy of the data, and the worker is ended", async () => {
    const { start, workers } = fakeWorkers();
    const { layOut, got, fallback } = setUp(start);
    const done = layOut();
    await settle();
    const [worker] = workers;
    worker!.say({ kind: "started" });
    answerRequest(structuredClone(worker!.asked!), (reply) => worker!.say(structuredClone(reply)));
    await done;
    expect([...got]).toEqual(pages.map((page, i) => [i, layoutDiagram(page)]));
    expect(worker!.ended).toBe(true);
    expect(fallback.layOut).not.toHaveBeenCalled();
  });

  test("calling off ends the worker in the middle of a page", async () => {
    const { start, workers } = fakeWorkers();
    const { layOut, controller, fallback } = setUp(start);
    const done = layOut();
    await settle();
    workers[0]!.say({ kind: "started" });
    controller.abort();
    await expect(done).rejects.toThrow();
    expect(workers[0]!.ended).toBe(true);
    expect(fallback.layOut).not.toHaveBeenCalled();
    await expect(layOut()).rejects.toMatchObject({ code: "cancelled" });
    expect(workers).toHaveLength(1);
  });

  test.each<[string, (worker: ReturnType<typeof fakeWorkers>["workers"][number]) => void]>([
    ["a fault in the layout", ({ say }) => say({ kind: "failed", detail: "TypeError: x" })],
    ["a worker that stops", ({ breakDown }) => breakDown()],
  ])("%s ends the job with a code, and the next job gets a new worker", async (_, happen) => {
    const { start, workers } = fakeWorkers();
    const { layOut, fallback } = setUp(start);
    const done = layOut();
    await settle();
    workers[0]!.say({ kind: "started" });
    happen(workers[0]!);
    await expect(done).rejects.toMatchObject({ code: "layout-worker" });
    expect(workers[0]!.ended).toBe(true);
    void layOut();
    await settle();
    expect(workers).toHaveLength(2);
    expect(fallback.layOut).not.toHaveBeenCalled();
    workers[1]!.say({ kind: "done" });
  });

  test("a fault in the layout is answered, not thrown", () => {
    const replies: LayoutReply[] = [];
    answerRequest({ pages: [{ nodes: null } as unknown as LayoutInput] }, (reply) =>
      replies.push(reply),
    );
    expect(replies).toEqual([{ kind: "failed", detail: expect.stringContaining("TypeError") }]);
  });
});

describe("where no worker starts, the work is done here, and no other one is tried", () => {
  test("a page from the disk: starting throws", async () => {
    const start = jest.fn<ReturnType<StartWorker>, Parameters<StartWorker>>(() => {
      throw new DOMException("file://", "SecurityError");
    });
    const { layOut, fallback } = setUp(start);
    await layOut();
    await layOut();
    expect(start).toHaveBeenCalledTimes(1);
    expect(fallback.layOut).toHaveBeenCalledTimes(2);
    expect(fallback.layOut.mock.calls[0]![0]).toBe(pages);
  });

  test("a script that was not found", async () => {
    const { start, workers } = fakeWorkers();
    const { layOut, fallback } = setUp(start);
    const done = layOut();
    await settle();
    workers[0]!.breakDown();
    await done;
    expect(workers[0]!.ended).toBe(true);
    expect(fallback.layOut).toHaveBeenCalledTimes(1);
  });

  test("a worker that never answers", async () => {
    const { start, workers } = fakeWorkers();
    const { layOut, fallback } = setUp(start, 1);
    await layOut();
    expect(workers[0]!.ended).toBe(true);
    expect(fallback.layOut).toHaveBeenCalledTimes(1);
  });
});
