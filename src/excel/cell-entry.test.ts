import { constantEntry, entryOf } from "./cell-entry";

test.each(["M", "P1", "K2*", "P1 K2", "M P", "<", "Memeriksa berkas", "Surat (asli)"])(
  "%s goes in as it is",
  (text) => {
    expect(constantEntry(text)).toBe(text);
  },
);

test.each([
  "1",
  "007",
  "2/3",
  "1>5",
  "3#2",
  "10:30",
  "5%",
  "Mei 2026",
  "1E5",
  "=A1",
  "-",
  "+62",
  "@x",
  "'a",
  "TRUE",
  "Benar",
])("%s goes in as text", (text) => {
  expect(constantEntry(text)).toBe(`'${text}`);
});

test("numbers and truth values are what they are; nothing empties the cell", () => {
  expect([constantEntry(1.5), constantEntry(true), constantEntry(null)]).toEqual([1.5, true, ""]);
});

test("a formula has its equals sign once", () => {
  expect(entryOf({ formula: "=$A$1", cached: 1 })).toBe("=$A$1");
  expect(entryOf({ formula: "$A$1", cached: 1 })).toBe("=$A$1");
});
