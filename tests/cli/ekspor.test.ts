import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openWorkbook, readSnapshot } from "../../src/xlsx/workbook-file";
import { fixture as twoOnOneSheet } from "../corpus/forms/sheets.two-under-each-other-with-titles";
import { form, grid } from "../support/grid";
import { workbookFile } from "../support/reading/form-file";
import { type Said, susun } from "../support/susun";
import { workbookOf } from "../support/workbook-of";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-ekspor-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => path.join(folder, name);

const STEPS = [
  { kegiatan: "Menerima surat", kode: ["M"] },
  { kegiatan: "Memeriksa surat", kode: ["", "K"], tidak: 1 },
  { kegiatan: "Mengarsipkan surat", kode: ["S"] },
];
const sop = (sheet: string, steps = STEPS) =>
  form({ sheet, pelaksana: ["Petugas Loket", "Kepala Seksi"], steps });

function put(...sheets: readonly ReturnType<typeof sop>[]): string {
  const file = inFolder("surat.xlsx");
  fs.writeFileSync(file, workbookOf(sheets));
  return file;
}

test.each([
  ["svg", "<svg "],
  ["bpmn", "<?xml "],
  ["visio", "\ufeffProcess Step ID,"],
  ["mermaid", "---\n"],
])("ekspor --ke %s writes the file, or says it", (format, begin) => {
  const file = put(sop("SOP 1"));
  const said = susun("ekspor", file, "--ke", format);
  expect(said.status).toBe(0);
  expect(said.out.startsWith(begin)).toBe(true);
  const written = susun("export", file, "--to", format, "-o", inFolder("hasil"));
  expect(written).toMatchObject({ status: 0, out: "" });
  expect(fs.readFileSync(inFolder("hasil"), "utf8")).toBe(said.out);
});

test("a file that is there stays, unless told", () => {
  const file = put(sop("SOP 1"));
  fs.writeFileSync(inFolder("ada.svg"), "lama");
  const refused = susun("ekspor", file, "--ke", "svg", "-o", inFolder("ada.svg"));
  expect(refused.status).toBe(3);
  expect(refused.err).toContain("--timpa");
  expect(fs.readFileSync(inFolder("ada.svg"), "utf8")).toBe("lama");
  expect(susun("ekspor", file, "--ke", "svg", "-o", inFolder("ada.svg"), "--timpa").status).toBe(0);
  expect(susun("ekspor", file, "--ke", "svg", "-o", file, "--timpa").status).toBe(2);
});

test("of several SOPs one is named", () => {
  const file = put(sop("SOP 1"), sop("SOP 2"));
  const unnamed = susun("ekspor", file, "--ke", "mermaid");
  expect(unnamed.status).toBe(2);
  expect(unnamed.err).toContain("SOP 1, SOP 2");
  expect(susun("ekspor", file, "--ke", "mermaid", "--lembar", "SOP 2").status).toBe(0);
  expect(susun("ekspor", file, "--ke", "mermaid", "--lembar", "Lain").status).toBe(2);
});

test("a call without a format, and a form without symbols, are answered", () => {
  const file = put(sop("SOP 1"));
  expect(susun("ekspor", file)).toMatchObject({ status: 2 });
  expect(susun("ekspor", file, "--ke", "png").err).toContain("svg, bpmn, visio, mermaid");
  const empty = put(sop("SOP 1", [{ kegiatan: "Menerima surat", kode: [] }]));
  expect(susun("ekspor", empty, "--ke", "svg").status).toBe(3);
});

test("gambar --kompatibel --tema warna draws plain lines and fills, and they stay", () => {
  const file = put(sop("SOP 1"));
  const out = inFolder("hasil.xlsx");
  expect(susun("gambar", file, "-o", out, "--kompatibel", "--tema", "warna").status).toBe(0);
  const drawn = readSnapshot(openWorkbook(fs.readFileSync(out)), "SOP 1");
  const lines = drawn.shapes.filter(({ connector }) => connector);
  expect(lines).toHaveLength(3);
  for (const { title, connector } of lines) {
    expect(title).toMatch(/plain$/);
    expect(connector).toMatchObject({ begin: null, end: null, endArrow: true });
  }
  const again = susun("gambar", out, "-o", inFolder("lagi.xlsx"));
  expect(again.err).toContain("sudah sesuai");
  expect(susun("hapus", out, "-o", inFolder("bersih.xlsx")).status).toBe(0);
  const erased = readSnapshot(openWorkbook(fs.readFileSync(inFolder("bersih.xlsx"))), "SOP 1");
  expect(erased.shapes).toEqual([]);
  expect(susun("gambar", file, "-o", out, "--tema", "neon", "--timpa").status).toBe(2);
});

describe("two SOPs on one sheet", () => {
  const both = (): string => {
    const file = inFolder("berdua.xlsx");
    fs.writeFileSync(file, workbookFile(twoOnOneSheet.sheets));
    return file;
  };

  test("the sentence says how each is named", () => {
    const file = both();
    for (const choice of [[], ["--lembar", "SOP"]]) {
      const { status, out, err } = susun("ekspor", file, "--ke", "svg", ...choice);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err).toContain(
        "Ada beberapa SOP di lembar SOP. Pilih salah satu, misalnya dengan --dokumen d1.",
      );
      expect(err).toContain("\n  d1  Surat Masuk (SOP!A5)\n  d2  (tanpa nama SOP) (SOP!A12)\n");
    }
    const unknown = susun("ekspor", file, "--ke", "svg", "--dokumen", "d9");
    expect(unknown).toMatchObject({ status: 2, out: "" });
    expect(unknown.err).toContain("d9 tidak ada");
    expect(unknown.err).toContain("  d2  (tanpa nama SOP)");
  });

  test.each(["svg", "bpmn", "visio", "mermaid"])("--dokumen chooses one as %s", (format) => {
    const file = both();
    const [first, second] = ["d1", "d2"].map((id) =>
      susun("ekspor", file, "--ke", format, "--dokumen", id),
    ) as [Said, Said];
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(first.out).toContain("Menerima");
    expect(first.out).not.toContain("Menulis");
    expect(second.out).toContain("Menulis");
    expect(second.out).not.toContain("Menerima");
    const english = ["export", file, "--to", format, "--document", "d2", "--sheet", "SOP"];
    expect(susun(...english).out).toBe(second.out);
  });
});

test("a sheet is named whatever its capitals; one without an SOP is told from one that is not there", () => {
  const file = inFolder("surat.xlsx");
  fs.writeFileSync(file, workbookOf([sop("SOP 1"), grid([["Daftar"]], { sheet: "Lain" })]));
  expect(susun("ekspor", file, "--ke", "svg", "--lembar", "sop 1").status).toBe(0);
  const empty = "Tidak ada SOP yang terbaca di lembar Lain.";
  expect(susun("ekspor", file, "--ke", "svg", "--lembar", "Lain").err).toContain(empty);
  const out = inFolder("hasil.xlsx");
  const drawn = susun("gambar", file, "-o", out, "--lembar", "Lain").err;
  expect(drawn).toContain(empty);
  expect(drawn).toContain("Lembar SOP di berkas ini: SOP 1.");
  expect(susun("ekspor", file, "--ke", "svg", "--lembar", "Tiada").err).toContain(
    "tidak ditemukan",
  );
});

test("a workbook is not written under the name of another kind", () => {
  const file = put(sop("SOP 1"));
  for (const name of ["hasil.xls", "hasil.pdf", "hasil"]) {
    expect(susun("gambar", file, "-o", inFolder(name)).status).toBe(2);
    expect(fs.existsSync(inFolder(name))).toBe(false);
  }
});

test("gambar --satu-halaman draws one long page, and it stays one", () => {
  const steps = Array.from({ length: 60 }, (_, i) => ({
    kegiatan: `Mencatat surat ${i + 1}`,
    kode: [i === 0 ? "M" : i === 59 ? "S" : "P"],
  }));
  const file = put(sop("SOP 1", steps));
  const pages = (name: string): number =>
    readSnapshot(openWorkbook(fs.readFileSync(inFolder(name))), "SOP 1").shapes.filter(
      ({ geometry }) => geometry === "flowChartOffpageConnector",
    ).length;
  expect(susun("gambar", file, "-o", inFolder("biasa.xlsx")).status).toBe(0);
  expect(pages("biasa.xlsx")).toBeGreaterThan(0);
  expect(susun("draw", file, "-o", inFolder("satu.xlsx"), "--one-page").status).toBe(0);
  expect(pages("satu.xlsx")).toBe(0);
  expect(susun("gambar", inFolder("satu.xlsx"), "-o", inFolder("lagi.xlsx")).err).toContain(
    "sudah sesuai",
  );
});
