import fc from "fast-check";
import type { RangeAddress } from "../grid/address";
import type { CellMark } from "../sheet-commands";
import { MARK_SEVERITIES, markFormula, severityOfFormula } from "./mark-rule";
import { isSameMarks, settledMarks } from "./settle-marks";

const block = (top: number, left: number, bottom = top, right = left): RangeAddress => ({
  top,
  left,
  bottom,
  right,
});
const error = (range: RangeAddress): CellMark => ({ range, severity: "error" });
const hint = (range: RangeAddress): CellMark => ({ range, severity: "hint" });

/** The severity of each cell, worked out cell by cell. */
function painted(marks: readonly CellMark[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const severity of [...MARK_SEVERITIES].reverse()) {
    for (const { range } of marks.filter((mark) => mark.severity === severity)) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let c = range.left; c <= range.right; c++) cells.set(`${row},${c}`, severity);
      }
    }
  }
  return new Map([...cells].sort());
}

const marks = fc.array(
  fc.record({
    severity: fc.constantFrom(...MARK_SEVERITIES),
    range: fc
      .tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3))
      .map(([top, left, rows, columns]) => block(top, left, top + rows, left + columns)),
  }),
  { maxLength: 10 },
);

test("neighbours become one block, and each cell is marked once, by its worst finding", () => {
  expect(settledMarks([error(block(1, 0)), error(block(0, 0)), error(block(2, 0))])).toEqual([
    error(block(0, 0, 2, 0)),
  ]);
  expect(settledMarks([hint(block(0, 0, 2, 2)), error(block(1, 1))])).toEqual([
    error(block(1, 1)),
    hint(block(0, 0, 0, 2)),
    hint(block(1, 0)),
    hint(block(1, 2)),
    hint(block(2, 0, 2, 2)),
  ]);
});

test("settling keeps what every cell shows, and no two blocks meet", () => {
  fc.assert(
    fc.property(marks, (some) => {
      const settled = settledMarks(some);
      expect(painted(settled)).toEqual(painted(some));
      const cells = settled.map(
        ({ range: { top, left, bottom, right } }) => (bottom - top + 1) * (right - left + 1),
      );
      expect(cells.reduce((sum, n) => sum + n, 0)).toBe(painted(some).size);
      expect(settledMarks(settled)).toEqual(settled);
    }),
  );
});

test("marks are the same exactly where every cell shows the same", () => {
  fc.assert(
    fc.property(marks, marks, (a, b) => {
      const alike = JSON.stringify([...painted(a)]) === JSON.stringify([...painted(b)]);
      expect(isSameMarks(a, b)).toBe(alike);
    }),
  );
});

test("a format is ours by its formula, and of its severity", () => {
  for (const severity of MARK_SEVERITIES) {
    expect(severityOfFormula(`=${markFormula(severity)}`)).toBe(severity);
  }
  expect(severityOfFormula('=$A1="susun"')).toBeNull();
  expect(severityOfFormula("=TRUE")).toBeNull();
});
