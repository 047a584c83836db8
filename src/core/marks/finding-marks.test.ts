import { grid } from "../../../tests/support/grid";
import { finding } from "../../../tests/support/pane-state";
import type { RangeAddress } from "../grid/address";
import { findingMarks, planMarks } from "./finding-marks";

const SHEET = "SOP 1";
const block = (top: number, left: number, bottom = top, right = left): RangeAddress => ({
  top,
  left,
  bottom,
  right,
});
const sheet = { ...grid([["a"], ["b"]], { sheet: SHEET }), merges: [block(4, 3, 5, 4)] };

test("a finding marks the cell it begins in, with what that is merged with", () => {
  const table = { ...finding("warning", 1), origin: { sheet: SHEET, range: block(8, 0, 20, 9) } };
  const elsewhere = { ...finding("error", 1), origin: { sheet: "Lain", range: block(0, 0) } };
  expect(findingMarks(sheet, [finding("error", 5), finding("hint", 5), table, elsewhere])).toEqual([
    { severity: "error", range: block(4, 3, 5, 4) },
    { severity: "warning", range: block(8, 0) },
  ]);
});

test("nothing is planned for marks that are there, nor for a locked sheet", () => {
  const wanted = findingMarks(sheet, [finding("error", 2)]);
  expect(planMarks(sheet, [], wanted)).toEqual([
    { kind: "set-marks", sheet: SHEET, marks: wanted },
  ]);
  expect(planMarks(sheet, wanted, wanted)).toEqual([]);
  expect(planMarks({ ...sheet, protected: true }, [], wanted)).toEqual([]);
});
