import { moveFormula } from "./formula-references";

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
  ["SUM(A:$B,3:$4)", 1, 1, "SUM(B:$B,4:$4)"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'SOP A1'!A1+Data!B2", 1, 1, "'SOP A1'!B2+Data!C3"],
  ["AB12!C3", 1, 1, "AB12!D4"],
  ["LOG10(A1)+Table1[[#This Row],[A1]]", 1, 0, "LOG10(A2)+Table1[[#This Row],[A1]]"],
  ["[1]Lain!A1", 1, 0, "[1]Lain!A2"],
  ["nama_A1+A1b", 1, 0, "nama_A1+A1b"],
  ["A1", -1, 0, "#REF!"],
  ["A1:A2", -1, 0, "#REF!:A1"],
  ["XFD1", 0, 1, "#REF!"],
  ["IF(A1=1E5,TRUE,1.5)", 1, 0, "IF(A2=1E5,TRUE,1.5)"],
])("%s moved by %i rows and %i columns", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});
