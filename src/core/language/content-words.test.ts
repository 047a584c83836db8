import { contentWords, shareAWord, thingWords } from "./content-words";

const words = (text: string) => [...contentWords(text)];

test.each([
  ["Surat masuk yang telah didisposisi", ["surat", "disposisi"]],
  ["Lembar disposisinya", ["lembar", "disposisi"]],
  ["Berkas/Surat, Buku Agenda dan ATK", ["berkas", "surat", "buku", "agenda", "atk"]],
  ["Usulan", ["usul"]],
  ["-", []],
])("“%s” is about %j", (text, about) => {
  expect(words(text)).toEqual(about);
});

test("texts are compared by their words in any form", () => {
  const share = (a: string, b: string) => shareAWord(contentWords(a), contentWords(b));
  expect(share("Surat terdisposisi", "Lembar disposisi")).toBe(true);
  expect(share("Data hasil survei", "ATK, komputer")).toBe(false);
});

test("things alone", () => {
  expect([...thingWords("Penerbitan Kartu Keluarga")]).toEqual(["kartu", "keluarga"]);
  expect([...thingWords("Menyusun Renstra")]).toEqual(["renstra"]);
  expect([...thingWords("Pengelolaan")]).toEqual([]);
});
