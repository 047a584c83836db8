import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { DAMAGED_FILES } from "../support/damaged-files";
import { matchingSheet } from "../support/sp/cross";
import { spSheet } from "../support/sp/sp";
import { susun } from "../support/susun";
import { workbookOf } from "../support/workbook-of";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-rekap-"));
  put("kelas/a.xlsx", workbookOf([matchingSheet()]));
  put("kelas/b.xlsx", workbookOf([spSheet()]));
  put("kelas/~$a.xlsx", new Uint8Array([1]));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => path.join(folder, name);
function put(name: string, bytes: Uint8Array): string {
  const file = inFolder(name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
  return file;
}

const KELAS = () => inFolder("kelas");

test("writes the recap as a workbook; the same class gives the same bytes", () => {
  const output = inFolder("REKAP.xlsx");
  expect(susun("rekap", KELAS(), "-o", output)).toMatchObject({ status: 0, out: "" });
  const bytes = fs.readFileSync(output);
  const workbook = openWorkbook(bytes);
  expect(sheetInfos(workbook).map(({ name }) => name)).toContain("Temuan");
  const { rows } = readSnapshot(workbook, "Berkas");
  const texts = rows.flatMap((row) => (row ?? []).map((cell) => cell?.value ?? null));
  expect(texts).toEqual(expect.arrayContaining(["a.xlsx", "b.xlsx", 0]));
  susun("recap", KELAS(), "-o", output, "--overwrite");
  expect(fs.readFileSync(output).equals(bytes)).toBe(true);
});

test("a recap inside the folder is passed over when it is written anew", () => {
  const output = inFolder("kelas/REKAP.xlsx");
  expect(susun("rekap", KELAS(), "-o", output).status).toBe(0);
  const first = fs.readFileSync(output);
  expect(susun("rekap", KELAS(), "-o", output).status).toBe(3);
  const again = susun("rekap", KELAS(), "-o", output, "--timpa");
  expect(again).toMatchObject({ status: 0, err: expect.stringMatching(/REKAP\.xlsx: dilewati/) });
  expect(fs.readFileSync(output).equals(first)).toBe(true);
});

test("no file of the class is ever written over", () => {
  const file = inFolder("kelas/a.xlsx");
  const before = fs.readFileSync(file);
  expect(susun("rekap", KELAS(), "-o", file, "--timpa").status).toBe(2);
  expect(susun("rekap", file, "-o", file, "--timpa").status).toBe(2);
  expect(fs.readFileSync(file).equals(before)).toBe(true);
});

test("a file that cannot be read is a row and stops nothing", () => {
  put("kelas/rusak.xlsx", DAMAGED_FILES.corrupt!);
  put("kelas/lama.xls", DAMAGED_FILES["legacy-xls"]!);
  const { status, out } = susun("rekap", KELAS(), "--json");
  expect(status).toBe(1);
  const { files } = JSON.parse(out);
  expect(
    files.map(({ file, problem }: { file: string; problem: { code: string } | null }) => [
      path.basename(file),
      problem?.code ?? null,
    ]),
  ).toEqual([
    ["a.xlsx", null],
    ["b.xlsx", null],
    ["rusak.xlsx", "corrupt"],
    ["lama.xls", "foreign"],
  ]);
});

test("JSON is one document: files, documents, rules, titles, units, links", () => {
  const { status, out } = susun("rekap", KELAS(), "--json");
  expect(status).toBe(0);
  const recap = JSON.parse(out);
  expect(Object.keys(recap)).toEqual(["files", "documents", "rules", "titles", "units", "links"]);
  expect(recap.documents).toHaveLength(2);
  expect(recap.documents[1]).toMatchObject({
    kind: "sp",
    document: "s1",
    sheet: "SP",
    stage: "ready",
    summary: { error: 0, score: 100, dismissed: 0 },
    next: [],
  });
  expect(recap.links).toMatchObject([{ certainty: "sure", sop: { sheet: "SOP 1" } }]);
});

test.each([
  [["rekap"], "Berkas belum disebut"],
  [["rekap", "kelas"], "-o HASIL.xlsx"],
  [["rekap", "kelas", "-o", "rekap.xls"], ".xlsx"],
  [["rekap", "kelas", "-o", "r.xlsx", "--kertas", "a3"], "folio"],
])("%j is answered with what to write instead", (argv, sentence) => {
  const { status, err } = susun(...argv);
  expect(status).toBe(2);
  expect(err).toContain(sentence);
});

test("without a file that can be read nothing is written", () => {
  const output = inFolder("REKAP.xlsx");
  put("rusak/a.xlsx", DAMAGED_FILES.corrupt!);
  expect(susun("rekap", inFolder("rusak"), "-o", output).status).toBe(2);
  expect(fs.existsSync(output)).toBe(false);
});
