import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openWorkbook, readNotes } from "../../src/xlsx/workbook-file";
import { DAMAGED_FILES } from "../support/damaged-files";
import { form, grid } from "../support/grid";
import { susun } from "../support/susun";
import { workbookOf } from "../support/workbook-of";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-catatan-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => path.join(folder, name);
const bytesOf = (name: string): Buffer => fs.readFileSync(inFolder(name));
const put = (name: string, bytes: Uint8Array): string => {
  fs.writeFileSync(inFolder(name), bytes);
  return inFolder(name);
};

const faulty = (sheet: string) =>
  form({
    sheet,
    pelaksana: ["Petugas Loket", "Kepala Seksi"],
    steps: [
      { kegiatan: "Menerima surat", kode: ["M"], waktu: "5 menit" },
      { kegiatan: "Memeriksa surat", kode: ["", "K"], waktu: "5 menit" },
      { kegiatan: "Mengarsipkan surat", kode: ["S"], waktu: "5 menit" },
    ],
  });
const faultyFile = (): string => put("salah.xlsx", workbookOf([faulty("SOP 1")]));
const copyOf = (input: string, output: string, ...more: readonly string[]) =>
  susun("periksa", input, "--catatan", "-o", inFolder(output), ...more);

/** Names of the parts that two workbooks do not share byte for byte. */
function changedParts(a: string, b: string): readonly string[] {
  const [before, after] = [a, b].map((name) => openWorkbook(bytesOf(name)).pkg.parts) as [
    ReadonlyMap<string, Uint8Array>,
    ReadonlyMap<string, Uint8Array>,
  ];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .filter((name) => {
      const [one, other] = [before.get(name), after.get(name)];
      return !one || !other || !Buffer.from(one).equals(Buffer.from(other));
    })
    .sort();
}

test("a copy has the findings in their cells; nothing else changes, and the check says what it says", () => {
  const input = faultyFile();
  const plain = susun("periksa", input);
  const before = bytesOf("salah.xlsx");
  const { status, out, err } = copyOf(input, "hasil.xlsx");
  expect({ status, out }).toEqual({ status: plain.status, out: plain.out });
  expect(status).toBe(1);
  expect(bytesOf("salah.xlsx").equals(before)).toBe(true);

  const [notes] = readNotes(openWorkbook(bytesOf("hasil.xlsx")));
  expect(err).toContain(`${notes!.own.length} catatan temuan ditulis di sel.`);
  expect(err).toContain(`Ditulis: ${inFolder("hasil.xlsx")}`);
  const [sentence] = /AL-07 \S+ ?\S*: (.+)/.exec(out)!.slice(1);
  expect(notes!.own).toContainEqual(
    expect.objectContaining({ text: expect.stringContaining(sentence!) }),
  );
  expect(changedParts("salah.xlsx", "hasil.xlsx")).toEqual([
    "[Content_Types].xml",
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
  ]);
});

test("same bytes each time, also of a copy; hapus gives the file back", () => {
  const input = faultyFile();
  copyOf(input, "a.xlsx");
  copyOf(input, "b.xlsx");
  susun("check", inFolder("a.xlsx"), "--notes", "--output", inFolder("c.xlsx"));
  expect(bytesOf("b.xlsx").equals(bytesOf("a.xlsx"))).toBe(true);
  expect(bytesOf("c.xlsx").equals(bytesOf("a.xlsx"))).toBe(true);
  const { err } = susun("hapus", inFolder("a.xlsx"), "-o", inFolder("bersih.xlsx"));
  expect(err).toMatch(/^SOP 1: \d+ catatan Susun dihapus\.$/m);
  expect(changedParts("salah.xlsx", "bersih.xlsx")).toEqual([]);
});

test("what is there is not written over, unless told; the input never", () => {
  const input = faultyFile();
  put("ada.xlsx", new Uint8Array([7]));
  const refused = copyOf(input, "ada.xlsx");
  expect(refused).toMatchObject({ status: 3, out: "" });
  expect(refused.err).toContain("sudah ada");
  expect(refused.err).toContain("--timpa");
  expect([...bytesOf("ada.xlsx")]).toEqual([7]);
  expect(copyOf(input, "ada.xlsx", "--timpa").status).toBe(1);
  expect(bytesOf("ada.xlsx").length).toBeGreaterThan(1000);
  expect(copyOf(input, "salah.xlsx", "--timpa")).toMatchObject({ status: 2, out: "" });
  expect(copyOf(input, "hasil.xlsm").status).toBe(2);
  const lost = copyOf(input, path.join("tiada", "hasil.xlsx"));
  expect(lost.status).toBe(3);
  expect(lost.err).toContain("tidak dapat ditulis");
});

test.each([
  [["--catatan"], "-o HASIL.xlsx"],
  [["-o", "hasil.xlsx"], "--catatan"],
  [["--timpa"], "--catatan"],
  [["lain.xlsx", "--catatan", "-o", "hasil.xlsx"], "tepat satu berkas"],
])("periksa FILE %j is a wrong call that says what to write", (options, sentence) => {
  const said = susun("periksa", faultyFile(), ...options);
  expect(said).toMatchObject({ status: 2, out: "" });
  expect(said.err).toContain(sentence);
});

test("a folder, and a file in which nothing is known, give no copy", () => {
  faultyFile();
  const walked = copyOf(folder, "hasil.xlsx");
  expect(walked).toMatchObject({ status: 2, out: "" });
  expect(walked.err).toContain("tepat satu berkas");
  const list = put("daftar.xlsx", workbookOf([grid([["Daftar"], ["Meja"]])]));
  expect(copyOf(list, "hasil.xlsx").status).toBe(2);
  expect(copyOf(put("rusak.xlsx", DAMAGED_FILES.corrupt!), "hasil.xlsx").status).toBe(2);
  expect(fs.existsSync(inFolder("hasil.xlsx"))).toBe(false);
});

test("a protected sheet is passed over with a word, a hidden one without", () => {
  const protection = '<sheetProtection sheet="1" objects="1"/>';
  const input = put(
    "kunci.xlsx",
    workbookOf([faulty("SOP 1"), faulty("SOP 2"), faulty("SOP 3")], {
      "SOP 2": { protection },
      "SOP 3": { state: "hidden" },
    }),
  );
  const { status, err } = copyOf(input, "hasil.xlsx");
  expect(status).toBe(1);
  expect(err).toContain("Lembar yang diproteksi tidak mendapat catatan: SOP 2.");
  const noted = readNotes(openWorkbook(bytesOf("hasil.xlsx")));
  expect(noted.map(({ sheet }) => sheet)).toEqual(["SOP 1"]);
});

test("JSON stays alone on standard output", () => {
  const { out, err } = copyOf(faultyFile(), "hasil.xlsx", "--json");
  expect(JSON.parse(out).files[0].diagnostics.length).toBeGreaterThan(0);
  expect(err).toContain("Ditulis:");
});
