import fc from "fast-check";
import { createSheetEdges } from "./sheet-edges";

const edges = createSheetEdges({
  columnEdges: [0, 10, 10, 10, 30],
  rowEdges: [0, 15],
  defaultColumnWidth: 48,
  defaultRowHeight: 0,
});

test("hidden columns cover nothing", () => {
  expect([0, 9, 10, 29, 30, 78].map(edges.columnAt)).toEqual([0, 0, 3, 3, 4, 5]);
  expect(edges.columnEdge(6)).toBe(30 + 2 * 48);
});

test("rows that are all hidden after the last one have no end", () => {
  expect([edges.rowAt(14), edges.rowAt(15), edges.rowAt(9999), edges.rowEdge(50)]).toEqual([
    0, 1, 1, 15,
  ]);
});

test("a position lies in the column that covers it", () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 4000 }), (widths, tenths) => {
      const columnEdges = [0];
      for (const width of widths) columnEdges.push(columnEdges.at(-1)! + width);
      const axis = createSheetEdges({
        columnEdges,
        rowEdges: [0],
        defaultColumnWidth: 20,
        defaultRowHeight: 15,
      });
      const x = tenths / 10;
      const column = axis.columnAt(x);
      expect(axis.columnEdge(column)).toBeLessThanOrEqual(x);
      expect(axis.columnEdge(column + 1)).toBeGreaterThan(x);
    }),
  );
});
