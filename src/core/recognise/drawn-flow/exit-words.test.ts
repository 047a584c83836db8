import { exitOutcome, exitWordsInside, isExitWord, ownLabel } from "./exit-words";

test.each([
  ["Ya", "ya"],
  ["Y", "ya"],
  ["Setuju", "ya"],
  ["Berkas lengkap", "ya"],
  ["Tanpa revisi", "ya"],
  ["Tidak ada perbaikan", "ya"],
  ["T", "tidak"],
  ["tdk", "tidak"],
  ["TIDAK LENGKAP", "tidak"],
  ["Belum sesuai", "tidak"],
  ["Dikembalikan", "tidak"],
  ["Ada perbaikan", "tidak"],
  ["Teknis", null],
  ["T 1", null],
  ["Lengkap?", null],
  ["Dokumen yang belum lengkap dikembalikan kepada pemohon", null],
])("%s says %s", (text, outcome) => {
  expect(exitOutcome(text)).toBe(outcome);
});

test("only a text of nothing but exit words is one wherever it stands", () => {
  expect(["Ya", "Tidak lengkap", "Jika tidak", "Revisi"].every(isExitWord)).toBe(true);
  expect(["Berkas lengkap", "Arsip", "", "1"].some(isExitWord)).toBe(false);
});

test("inside a symbol only Ya and Tidak are words of its exits", () => {
  expect(exitWordsInside("Y/T")).toEqual(["Y", "T"]);
  expect(exitWordsInside("Ya\nTidak")).toEqual(["Ya", "Tidak"]);
  expect(exitWordsInside("Setuju")).toBeNull();
  expect(exitWordsInside("")).toBeNull();
});

test("a plain Ya or Tidak is no word of the author's own", () => {
  expect(ownLabel("ya")).toBeNull();
  expect(ownLabel(" Tidak ")).toBeNull();
  expect(ownLabel("Y")).toBe("Y");
});
