import { fitText } from "./text-lines";

const BOX = { width: 60, height: 30 };

test("a text is broken between words, with the largest size that fits", () => {
  expect(fitText("Mencatat surat", BOX, [8, 6])).toEqual({
    lines: ["Mencatat", "surat"],
    size: 8,
  });
  expect(fitText("Mencatat surat masuk ke buku agenda", BOX, [8, 6]).size).toBe(6);
});

test("a long word is broken after a slash or hyphen, else between letters", () => {
  expect(fitText("Kasubbag/Koordinator", BOX, [8]).lines).toEqual(["Kasubbag/", "Koordinator"]);
  expect(fitText("Pertanggungjawabannya", BOX, [8]).lines.join("")).toBe("Pertanggungjawabannya");
});

test("what does not fit is cut with an ellipsis", () => {
  const { lines } = fitText("satu dua tiga empat lima enam tujuh delapan sembilan", BOX, [8]);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/ …$/);
});

test("no text is no line", () => {
  expect(fitText(" ", BOX, [8, 6]).lines).toEqual([]);
});
