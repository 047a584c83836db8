import { refersToSheet } from "./refers-to-sheet";

test.each([
  ["=Baru!A1", true],
  ["='Baru'!A1+1", true],
  ["=SUM(baru!$A$1:$B$2)", true],
  ["=SUM(Satu:Baru!A1)", true],
  ["=SUM('Satu dulu:Baru'!A1)", true],
  ["'Baru'!$1:$3", true],
  ['="Baru!A1"', false],
  ["=BaruSekali!A1", false],
  ["='Sekali Baru'!A1", false],
  ["=[1]Baru!A1", false],
  ["='[lain.xlsx]Baru'!A1", false],
  ["=Baru", false],
])("%s", (formula, expected) => {
  expect(refersToSheet(formula, "Baru")).toBe(expected);
});

test("a name with an apostrophe", () => {
  expect(refersToSheet("='Jum''at'!A1", "Jum'at")).toBe(true);
});
