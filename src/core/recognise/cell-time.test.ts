import { timeInCell } from "./cell-time";

const cell = (value: string | number, numberFormat: string) => ({
  value,
  text: String(value),
  formula: null,
  numberFormat,
});

test.each([
  [0.0625, "h:mm", 90],
  [0.0625, "[h]:mm:ss", 90],
  [0.0625, "hh:mm AM/PM", 90],
  [1.5, "[hh]:mm", 2160],
])("%d shown as %s is a length of time", (value, format, minutes) => {
  expect(timeInCell(cell(value, format))).toEqual({ kind: "length", minutes });
});

test.each([
  // 1 February 2026, as `1-2` is kept where the day comes first, and 2 January 2026 where the month does.
  [46054, "d-mmm", "1 - 2"],
  [46024, "d-mmm", "1 - 2"],
  [42278, "mmm-yy", "10 - 15"],
  [46054, "dd/mm/yyyy", null],
  [46054, "[$-421]dd mmmm yyyy;@", null],
])("%d shown as %s is a date that was typed as %j", (value, format, typed) => {
  expect(timeInCell(cell(value, format))).toEqual({ kind: "date", typed });
});

test.each([
  [5, "General"],
  [5, '0" hari"'],
  [5, "0.00E+00"],
  [5, "#,##0;[Red]-#,##0"],
  ["1-2", "d-mmm"],
])("%j shown as %s is what it is", (value, format) => {
  expect(timeInCell(cell(value, format))).toBeNull();
});
