import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { grid } from "../support/grid";
import { matchingSheet } from "../support/sp/cross";
import { susun } from "../support/susun";
import { workbookOf } from "../support/workbook-of";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-daftar-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const titles = grid(
  [
    ["DAFTAR JUDUL SOP"],
    ["Unit kerja: Seksi Pemerintahan"],
    [],
    ["No", "Judul SOP"],
    [1, "Penyusunan Rencana Kerja"],
    [2, "Laporan Bulanan"],
  ],
  { sheet: "Daftar" },
);
const maklumat = grid(
  [["MAKLUMAT PELAYANAN"], [], ["Dengan ini kami sanggup menyelenggarakan pelayanan."]],
  { sheet: "Maklumat" },
);
const lists = path.join(folder, "daftar.xlsx");
fs.writeFileSync(lists, workbookOf([titles]));
const mixed = path.join(folder, "campuran.xlsx");
fs.writeFileSync(mixed, workbookOf([matchingSheet(), maklumat]));

test("baca names the kinds of inventories and office sheets", () => {
  const { status, out, err } = susun("baca", lists, mixed);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("  Daftar: inventaris judul SOP\n");
  expect(out).toContain("  Maklumat: maklumat pelayanan\n");
  const { files } = JSON.parse(susun("baca", lists, "--json").out);
  expect(files[0]).toMatchObject({
    problem: null,
    sheets: [{ sheet: "Daftar", kind: "inventaris", documents: [] }],
    documents: [],
  });
});

test("periksa tells their findings under the sheet, with what they rest on", () => {
  const { status, out } = susun("periksa", lists, mixed);
  expect(status).toBe(0);
  expect(out).toMatch(/ {2}Lembar Daftar: inventaris judul SOP\n {4}peringatan INV-09 Daftar!B6: /);
  expect(out).toMatch(/ {2}Lembar Maklumat: maklumat pelayanan\n {4}peringatan SP-31 /);
  expect(out).toMatch(/Jumlah: 2 berkas, 3 naskah, /);
  const [file] = JSON.parse(susun("periksa", lists, "--json").out).files;
  expect(file).toMatchObject({ problem: null, documents: [] });
  expect(file.summary).toMatchObject({ error: 0, score: null });
  expect(file.summary.warning).toBeGreaterThan(0);
  expect(file.diagnostics.map(({ code }: { code: string }) => code)).toContain("INV-09");
  for (const { document, basis } of file.diagnostics) {
    expect({ document, hasBasis: Boolean(basis) }).toEqual({ document: null, hasBasis: true });
  }
});

test("a list alone is nothing to draw", () => {
  const { status, err } = susun("gambar", lists, "-o", path.join(folder, "gambar.xlsx"));
  expect(status).toBe(3);
  expect(err).toContain("Tidak ada lembar SOP");
});
