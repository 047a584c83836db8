import { carryOut, inTurn, type Rounds, together } from "./rounds";

function* work(rounds: number, log: string[], name: string): Rounds<string> {
  for (let i = 0; i < rounds; i++) {
    log.push(`${name}${i + 1}`);
    yield;
  }
  return name;
}

test("work together takes as many exchanges as its longest piece", async () => {
  const log: string[] = [];
  const exchange = jest.fn(async () => {
    log.push("-");
  });
  const all = together([work(1, log, "a"), work(3, log, "b"), work(0, log, "c")]);
  expect(await carryOut(all, exchange)).toEqual(["a", "b", "c"]);
  expect(log.join(" ")).toBe("a1 b1 - b2 - b3 -");
});

test("work in turn exchanges for each piece", async () => {
  const exchange = jest.fn(async () => undefined);
  const log: string[] = [];
  expect(await carryOut(inTurn([work(1, log, "a"), work(2, log, "b")]), exchange)).toEqual([
    "a",
    "b",
  ]);
  expect(exchange).toHaveBeenCalledTimes(3);
});

test("a failed exchange ends the work", async () => {
  const exchange = () => Promise.reject(new Error("host"));
  await expect(carryOut(work(2, [], "a"), exchange)).rejects.toThrow("host");
});
