import { type PageTask, pageStarts } from "./paginate";

const task = (options: Partial<PageTask> = {}): PageTask => ({
  heightOf: () => 50,
  capacity: 300,
  start: 0,
  head: { first: 2, last: 3 },
  body: { first: 4, last: 19 },
  repeated: null,
  forced: [],
  together: [],
  strip: 20,
  ...options,
});

describe("pageStarts", () => {
  test("fills pages with whole rows and leaves room for the strips", () => {
    // Six rows, of which the last one leaves 20 pt: five; then a strip on both ends: 300 - 40 = 5 rows.
    expect(pageStarts(task())).toEqual([5, 10, 15]);
  });

  test("gives no page end to a table that fits", () => {
    expect(pageStarts(task({ body: { first: 4, last: 5 } }))).toEqual([]);
  });

  test("the last page needs no strip at its end", () => {
    expect(pageStarts(task({ body: { first: 4, last: 14 } }))).toEqual([5, 10]);
    expect(pageStarts(task({ heightOf: () => 56, body: { first: 4, last: 9 } }))).toEqual([5]);
  });

  test("repeats the head on every page but its own", () => {
    expect(pageStarts(task({ repeated: { first: 2, last: 3 } }))).toEqual([5, 8, 11, 14, 17]);
  });

  test("keeps the head with the first row", () => {
    expect(pageStarts(task({ head: { first: 4, last: 5 }, body: { first: 6, last: 8 } }))).toEqual([
      4,
    ]);
  });

  test("cuts no block of rows", () => {
    const together = [
      { first: 5, last: 6 },
      { first: 9, last: 11 },
    ];
    expect(pageStarts(task({ together }))).toEqual([5, 9, 14, 19]);
  });

  test("begins a page where it was told to, also inside a block", () => {
    const together = [{ first: 6, last: 8 }];
    expect(pageStarts(task({ forced: [7], together }))).toEqual([5, 7, 12, 17]);
  });

  test("what is before the table fills its first page, and an earlier break is none of the table's", () => {
    expect(pageStarts(task({ forced: [2], body: { first: 4, last: 7 } }))).toEqual([2]);
    expect(pageStarts(task({ forced: [1], body: { first: 4, last: 7 } }))).toEqual([6]);
  });

  test("a row that is higher than a page has its own", () => {
    const heightOf = (row: number) => (row === 6 ? 400 : 50);
    expect(pageStarts(task({ heightOf, body: { first: 4, last: 8 } }))).toEqual([5, 6, 7]);
  });
});
