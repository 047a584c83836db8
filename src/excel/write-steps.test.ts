import { requestsOf } from "./write-steps";

const steps = (...sizes: number[]) => sizes.map((bytes) => ({ bytes, queue: () => undefined }));
const sizes = (limit: number, ...all: number[]) =>
  requestsOf(steps(...all), limit).map((request) => request.map(({ bytes }) => bytes));

test("fills requests in order, up to the limit", () => {
  expect(sizes(10, 4, 4, 4, 2)).toEqual([
    [4, 4],
    [4, 2],
  ]);
});

test("a step that is too large alone goes alone", () => {
  expect(sizes(10, 4, 20, 4)).toEqual([[4], [20], [4]]);
});

test("nothing to write is one request with nothing", () => {
  expect(sizes(10)).toEqual([[]]);
});
