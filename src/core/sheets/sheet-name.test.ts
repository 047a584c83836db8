import { isSameSheet, isSheetName } from "./sheet-name";

test.each(["SOP 1", "x".repeat(31), "Jum'at", "SOP-AP (2)", "Évaluasi"])("%s is one", (name) => {
  expect(isSheetName(name)).toBe(true);
});

test.each([
  "",
  "  ",
  "x".repeat(32),
  "a/b",
  "a\\b",
  "a?",
  "a*",
  "a:b",
  "[a]",
  "'a",
  "a'",
  "a\u0001",
  "History",
])("%j is none", (name) => {
  expect(isSheetName(name)).toBe(false);
});

test("case does not tell sheets apart", () => {
  expect(isSameSheet("SOP", "sop")).toBe(true);
});
