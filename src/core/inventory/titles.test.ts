import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { grid } from "../../../tests/support/grid";
import { field, sop } from "../../../tests/support/sop";
import { lintInventories } from "../inventory-rules/lint-inventory";
import { inventoryPreset } from "../inventory-rules/presets";
import { countTitles, kindOfTitle, sopOf, titleStatuses } from "./inventory-overview";
import { proposeTitle } from "./propose-title";
import { readInventory } from "./read-inventory";
import { similarTitles, titleSimilarity } from "./similar-titles";

test.each([
  ["Renstra", "Penyusunan", "Penyusunan Renstra"],
  ["renstra", "menyusun", "Penyusunan Renstra"],
  ["laporan hasil evaluasi.", "Pelaporan", "Pelaporan Laporan Hasil Evaluasi"],
  ["Penyusunan Renja", "Penyusunan", "Penyusunan Renja"],
  ["surat keterangan untuk warga", "penerbitan", "Penerbitan Surat Keterangan untuk Warga"],
  ["LKJIP", "penyusunan", "Penyusunan LKJIP"],
])("output %s and aspect %s make %s", (output, aspek, title) => {
  expect(proposeTitle(output, aspek)).toBe(title);
});

test("nothing is proposed without output or aspect", () => {
  expect(proposeTitle("", "Penyusunan")).toBeNull();
  expect(proposeTitle("Renstra", " ")).toBeNull();
});

test("likeness is symmetric, whole for the same words, and does not see SOP and order", () => {
  const title = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,4}$/);
  fc.assert(
    fc.property(title, title, (a, b) => {
      expect(titleSimilarity(a, b)).toBe(titleSimilarity(b, a));
      expect(titleSimilarity(a, b)).toBeLessThanOrEqual(1);
    }),
  );
  expect(titleSimilarity("SOP Penanganan Surat Masuk", "Penanganan surat masuk")).toBe(1);
  expect(titleSimilarity("Penanganan Surat Masuk", "Penanganan Surat Keluar")).toBeLessThan(0.85);
});

test("what an inventory has come to: proposed titles, sheets, counts by unit", () => {
  const list = readInventory(
    grid([
      ["No", "Unit", "Output", "Aspek", "Judul SOP"],
      [1, "Umum", "Surat masuk", "Penanganan", "Penanganan Surat Masuk"],
      [2, "Umum", "Renstra", "Penyusunan", ""],
      [3, "Layanan", "Kartu keluarga", "Penerbitan", "Penerbitan Kartu Keluarga"],
    ]),
  )!;
  const written = sop({ identity: { namaSop: field("SOP PENANGANAN SURAT MASUK") } });
  const titles = titleStatuses(list, [written]);
  expect(
    titles.map(({ title, proposed, kind, sop: found }) => [title, proposed, kind, found]),
  ).toEqual([
    ["Penanganan Surat Masuk", false, "internal", written],
    ["Penyusunan Renstra", true, "internal", null],
    ["Penerbitan Kartu Keluarga", false, "layanan", null],
  ]);
  expect(countTitles(titles)).toEqual([
    { unit: "Umum", layanan: 0, internal: 2, written: 1 },
    { unit: "Layanan", layanan: 1, internal: 0, written: 0 },
  ]);
  expect(sopOf("Penataan Arsip", [written])).toBeNull();
  expect(kindOfTitle("SOP Pelayanan KTP")).toBe("layanan");
});

const TITLES = path.resolve("../shared/cases/titles");
const files = fs.existsSync(TITLES) ? fs.readdirSync(TITLES) : [];

(files.length > 0 ? describe : describe.skip)("published lists of titles", () => {
  const listOf = (file: string) => {
    const lines = fs.readFileSync(path.join(TITLES, file), "utf8").trim().split("\n").slice(1);
    const rows = lines.map((line) => {
      const [, no, title] = /^([^,]*),"?(.*?)"?\s*$/.exec(line)!;
      return [no!, title!];
    });
    return readInventory(grid([["No", "Judul SOP"], ...rows], { sheet: file.slice(0, 20) }))!;
  };

  test("every title is read, and findings are about the few that are no titles", () => {
    const lists = files.map(listOf);
    expect(lists.map(({ rows }) => rows.length)).toEqual([27, 12]);
    const found = lintInventories(lists, [], inventoryPreset).map(
      ({ code, data }) => `${code} ${data.word ?? data.title ?? data.count}`,
    );
    expect(found).toEqual([
      "INV-09 Informasi",
      "INV-09 Informasi",
      "INV-09 Kegiatan",
      "INV-09 Laporan",
    ]);
  });
});

test("only titles that share a word are compared, and all such pairs are found", () => {
  const titles = ["Penyusunan Renstra", "Penyusunan Renja", "Penyusunan Renstra", "Cuti"];
  const pairs = similarTitles(titles.map((title, item) => ({ title, item })));
  expect(pairs.map(({ first, second }) => [first.item, second.item])).toEqual([[0, 2]]);
});
