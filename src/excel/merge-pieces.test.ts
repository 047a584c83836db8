import { joinPieces } from "./merge-pieces";

const block = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

test("a block told twice is one", () => {
  expect(joinPieces([block(0, 0, 1, 1), block(0, 0, 1, 1)])).toEqual([block(0, 0, 1, 1)]);
});

test("pieces that share a cell over a seam are one block", () => {
  const pieces = [block(0, 0, 9, 1), block(9, 0, 10, 1), block(10, 0, 14, 1)];
  expect(joinPieces(pieces)).toEqual([block(0, 0, 14, 1)]);
});

test("blocks that only touch stay two", () => {
  const touching = [block(0, 0, 9, 1), block(10, 0, 14, 1), block(0, 2, 9, 3)];
  expect(joinPieces(touching)).toEqual([block(0, 0, 9, 1), block(0, 2, 9, 3), block(10, 0, 14, 1)]);
});
