import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { csvText } from "../../src/core/export/csv";
import { FORMS } from "../../src/core/forms/form-list";
import { recognise } from "../../src/core/recognise/recognise";
import { checkWorkbook } from "../../src/xlsx/check-workbook";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { grid } from "../support/grid";
import { susun } from "../support/susun";
import { workbookOf } from "../support/workbook-of";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-templat-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

test("without a form it lists them, one a line", () => {
  const { status, out } = susun("templat");
  expect(status).toBe(0);
  expect(out.trim().split("\n")).toHaveLength(FORMS.length);
  expect(out).toMatch(/^sop-permenpanrb-35-2012 +SOP AP/);
});

test.each(FORMS.map(({ id, sheet }) => [id, sheet] as const))(
  "%s is a sound workbook",
  (id, sheet) => {
    const output = path.join(folder, "formulir.xlsx");
    expect(susun("template", id, "-o", output, "--kertas", "folio")).toMatchObject({
      status: 0,
      out: "",
    });
    const file = openWorkbook(new Uint8Array(fs.readFileSync(output)));
    expect(checkWorkbook(file)).toEqual([]);
    expect(sheetInfos(file).map(({ name }) => name)).toEqual([sheet]);
    expect(readSnapshot(file, sheet).page.paperSize).toBe(14);
    if (sheet === "SOP") expect(recognise([readSnapshot(file, sheet)]).documents).toHaveLength(1);
  },
);

test("never writes over a file, and says what is wrong with the call", () => {
  const output = path.join(folder, "ada.xlsx");
  fs.writeFileSync(output, "lama");
  expect(susun("templat", "maklumat", "-o", output).status).toBe(3);
  expect(fs.readFileSync(output, "utf8")).toBe("lama");
  expect(susun("templat", "maklumat", "-o", output, "--timpa").status).toBe(0);
  expect(susun("templat", "tidak-ada", "-o", path.join(folder, "a.xlsx"))).toMatchObject({
    status: 2,
    err: expect.stringContaining("tidak-ada"),
  });
  expect(susun("templat", "maklumat").status).toBe(2);
  expect(susun("templat", "maklumat", "-o", path.join(folder, "a.ods")).status).toBe(2);
});

describe("an SOP from a process map table of Visio", () => {
  const rows = [
    ["Peta proses"],
    [],
    ["Process Step ID", "Process Step Description", "Next Step ID", "Connector Label", "Function"],
    ["A", "Mengajukan permohonan", "B", "", "Pemohon"],
    ["B", "Memeriksa berkas", "C,A", "Yes,No", "Loket"],
    ["C", "Menyerahkan hasil", "X", "", "Loket"],
  ];

  test.each([
    ["tabel.xlsx", () => workbookOf([grid(rows, { sheet: "Visio" })])],
    ["tabel.csv", () => csvText(rows.slice(2))],
  ])("is written from %s, and what was left out is told", (name, content) => {
    const input = path.join(folder, name);
    fs.writeFileSync(input, content());
    const output = path.join(folder, "sop.xlsx");
    const said = susun("templat", "--visio", input, "-o", output);
    expect(said.status).toBe(0);
    expect(said.err).toContain(`baris ${name.endsWith("csv") ? 4 : 6} `);
    const file = openWorkbook(new Uint8Array(fs.readFileSync(output)));
    expect(checkWorkbook(file)).toEqual([]);
    const [document] = recognise([readSnapshot(file, "SOP")]).documents;
    expect(document!.pelaksana.map((one) => one.name)).toEqual(["Pemohon", "Loket"]);
    expect(document!.activities.map(({ description }) => description)).toEqual([
      "Mengajukan permohonan",
      "Memeriksa berkas",
      "Menyerahkan hasil",
    ]);
  });

  test("is refused from a file without such a table, and beside a form", () => {
    const input = path.join(folder, "lain.xlsx");
    fs.writeFileSync(input, workbookOf([grid([["Kegiatan"]], { sheet: "Lain" })]));
    const output = path.join(folder, "sop.xlsx");
    expect(susun("templat", "--visio", input, "-o", output).status).toBe(3);
    expect(susun("templat", "--visio", path.join(folder, "x.csv"), "-o", output).status).toBe(2);
    expect(susun("templat", "maklumat", "--visio", input, "-o", output).status).toBe(2);
    expect(susun("templat", "--visio", input).status).toBe(2);
    expect(fs.existsSync(output)).toBe(false);
  });
});
