import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readRecords, writeRecord } from "../../src/xlsx/records/workbook-records";
import { applyCommands, openWorkbook, saveWorkbook } from "../../src/xlsx/workbook-file";
import { DAMAGED_FILES } from "../support/damaged-files";
import { form, grid } from "../support/grid";
import { susun } from "../support/susun";
import { workbookOf } from "../support/workbook-of";
import { buildXlsx } from "../support/xlsx-package";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-cli-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const put = (name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
  return file;
};
const inFolder = (name: string): string => path.join(folder, name);

/** Calls `susun` and gives back its status and what it said. */

const step = { kelengkapan: "Surat", waktu: "5 menit", output: "Surat tercatat" };
const goodForm = (sheet = "SOP 1") =>
  form({
    sheet,
    pelaksana: ["Petugas Loket", "Kepala Seksi"],
    steps: [
      { ...step, kegiatan: "Menerima surat", kode: ["M"] },
      { ...step, kegiatan: "Memeriksa surat", kode: ["", "K"], tidak: 1 },
      { ...step, kegiatan: "Mengarsipkan surat", kode: ["S"] },
    ],
  });
const goodFile = (name = "baik.xlsx") => put(name, workbookOf([goodForm()]));
const faultyFile = (name = "salah.xlsx") =>
  put(
    name,
    workbookOf([
      form({
        pelaksana: ["Petugas Loket", "Kepala Seksi"],
        steps: [
          { ...step, kegiatan: "Menerima surat", kode: ["M"] },
          { ...step, kegiatan: "Memeriksa surat", kode: ["", "K"] },
          { ...step, kegiatan: "Mengarsipkan surat", kode: ["S"] },
        ],
      }),
    ]),
  );

describe("the call", () => {
  test.each([
    [[], "Perintah belum ditulis"],
    [["menari"], '"menari" tidak dikenal'],
    [["baca"], "Berkas belum disebut"],
    [["baca", "--cepat", "a.xlsx"], "--cepat"],
    [["periksa", "a.xlsx", "--mode", "cepat"], "draf, final"],
    [["periksa", "a.xlsx", "--profil", "buatan"], "sop-permenpanrb-35-2012"],
    [["gambar", "a.xlsx"], "-o HASIL.xlsx"],
    [["gambar", "a.xlsx", "b.xlsx", "-o", "c.xlsx"], "tepat satu berkas"],
    [["baca", "a.xlsx", "--bahasa", "jv"], "id, en"],
  ])("%j is answered with what to write instead", (argv, sentence) => {
    const { status, out, err } = susun(...argv);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe("");
  });

  test("the English names do the same", () => {
    const file = goodFile();
    expect(susun("read", file, "--json").out).toBe(susun("baca", file, "--json").out);
    expect(susun("check", file, "--mode", "final").out).toBe(
      susun("periksa", file, "--mode", "final").out,
    );
    expect(susun("--help").out).toBe(susun("--bantuan").out);
  });
});

describe("baca", () => {
  test("gives the documented JSON", () => {
    const { status, out } = susun("baca", goodFile(), "--json");
    expect(status).toBe(0);
    const { files } = JSON.parse(out);
    expect(files).toHaveLength(1);
    const [file] = files;
    expect(file.problem).toBeNull();
    expect(file.sheets).toEqual([{ sheet: "SOP 1", kind: "sop", documents: ["d1"] }]);
    const [document] = file.documents;
    expect(document).toMatchObject({
      id: "d1",
      kind: "sop",
      profile: "sop-permenpanrb-35-2012",
      sheets: ["SOP 1"],
      identity: { namaSop: { text: "Penanganan Surat Masuk", origin: "'SOP 1'!B6" } },
      pelaksana: [
        { id: "p1", name: "Petugas Loket", group: null, origin: "'SOP 1'!C15" },
        { id: "p2", name: "Kepala Seksi" },
      ],
    });
    expect(document.activities[1]).toMatchObject({
      id: "a2",
      number: "2",
      description: "Memeriksa surat",
      nodes: [
        {
          id: "a2.1",
          kind: "decision",
          pelaksana: "p2",
          lanes: ["p2"],
          text: "",
          source: "code",
          origin: "'SOP 1'!D17",
        },
      ],
      mutuBaku: {
        kelengkapan: ["Surat"],
        duration: { text: "5 menit", minutes: 5, min: 5, max: 5 },
        output: ["Surat tercatat"],
      },
    });
    expect(document.flows).toMatchObject([
      { source: "a1.1", target: "a2.1", outcome: null, label: null, joint: false },
      { source: "a2.1", target: "a3.1", outcome: "ya" },
      { source: "a2.1", target: "a1.1", outcome: "tidak" },
    ]);
  });

  test.each(Object.entries(DAMAGED_FILES))("%s: one sentence, exit 2", (code, bytes) => {
    const { status, out, err } = susun("baca", put("berkas.xlsx", bytes), "--json");
    expect(status).toBe(2);
    const { problem, documents } = JSON.parse(out).files[0];
    expect(problem.code).toBe(code);
    expect(err.trim().split("\n")).toEqual([expect.stringContaining(problem.message)]);
    expect(documents).toEqual([]);
  });

  test("a workbook without an SOP and an empty one are told apart", () => {
    const other = put(
      "daftar.xlsx",
      workbookOf([
        grid([
          ["No", "Nama barang"],
          [1, "Meja"],
        ]),
      ]),
    );
    const empty = put("kosong.xlsx", buildXlsx({ sheets: [{ name: "Sheet1" }] }));
    const codes = (file: string) =>
      JSON.parse(susun("baca", file, "--json").out).files[0].problem.code;
    expect(codes(other)).toBe("no-sop");
    // What is read beside SOPs is named, and only there: a drawing is made of an SOP alone.
    for (const verb of ["baca", "periksa"]) {
      expect(susun(verb, other).err).toContain("standar pelayanan, inventaris judul SOP");
    }
    expect(susun("check", other, "--language", "en").err).toContain("service standard");
    for (const call of [
      ["gambar", other, "-o", inFolder("x.xlsx")],
      ["ekspor", other, "--ke", "svg"],
    ]) {
      const { status, err } = susun(...call);
      expect([status, err]).toEqual([3, expect.stringContaining("Tidak ada lembar SOP")]);
      expect(err).not.toContain("standar pelayanan");
    }
    expect(codes(empty)).toBe("empty-workbook");
  });
});

describe("periksa", () => {
  test("exit 0 without errors, 1 with, and the JSON counts them", () => {
    expect(susun("periksa", goodFile()).status).toBe(0);
    const { status, out } = susun("periksa", faultyFile(), "--json");
    expect(status).toBe(1);
    const [file] = JSON.parse(out).files;
    expect(Object.keys(file.documents[0])).toEqual([
      "id",
      "kind",
      "profile",
      "sheets",
      "title",
      "summary",
    ]);
    expect(file.diagnostics).toContainEqual(
      expect.objectContaining({
        ruleId: "decision-has-both-exits",
        code: "AL-07",
        severity: "error",
        document: "d1",
        origin: "'SOP 1'!D17",
        basis: expect.stringContaining("35/2012"),
      }),
    );
    expect(file.summary.error).toBe(
      file.diagnostics.filter((d: { severity: string }) => d.severity === "error").length,
    );
    expect(file.summary.score).toBe(file.documents[0].summary.score);
    expect(file.documents[0].summary.score).toBeGreaterThan(50);
    expect(file.documents[0].summary.score).toBeLessThan(100);
  });

  test("folders are walked; what cannot be read is an error and stops nothing", () => {
    goodFile("kelas/a.xlsx");
    goodFile("kelas/dalam/b.XLSX");
    put("kelas/~$a.xlsx", new Uint8Array([1]));
    put("kelas/._a.xlsx", new Uint8Array([1]));
    put("kelas/catatan.txt", new Uint8Array([1]));
    expect(susun("periksa", inFolder("kelas")).status).toBe(0);
    put("kelas/dalam/rusak.xlsx", DAMAGED_FILES.corrupt!);
    const { status, out } = susun("periksa", inFolder("kelas"), "--json");
    expect(status).toBe(1);
    expect(
      JSON.parse(out).files.map((f: { file: string }) => path.relative(folder, f.file)),
    ).toEqual([
      path.join("kelas", "a.xlsx"),
      path.join("kelas", "dalam", "b.XLSX"),
      path.join("kelas", "dalam", "rusak.xlsx"),
    ]);
  });

  test("a folder ends with its total, and names the spreadsheets that are passed over", () => {
    goodFile("kelas/a.xlsx");
    faultyFile("kelas/b.xlsx");
    put("kelas/dalam/lama.xls", DAMAGED_FILES["legacy-xls"]!);
    put("kelas/rusak.xlsx", DAMAGED_FILES.corrupt!);
    const { out, err } = susun("periksa", inFolder("kelas"));
    const lines = out.trim().split("\n");
    expect(lines.at(-5)).toMatch(/^Berkas +Naskah +Kesalahan +Peringatan +Skor$/);
    expect(lines.at(-3)).toMatch(/b\.xlsx +1 +1 +\d+ +\d+$/);
    expect(lines.at(-2)).toMatch(/rusak\.xlsx +- +- +- +-$/);
    expect(lines.at(-1)).toMatch(
      /^Jumlah: 3 berkas, 2 naskah, 1 kesalahan, .*; 1 berkas tidak dapat diperiksa\.$/,
    );
    expect(err).toMatch(/lama\.xls: dilewati/);
    const { files } = JSON.parse(susun("periksa", inFolder("kelas"), "--json").out);
    expect(files.at(-1).summary).toEqual({
      error: 0,
      warning: 0,
      hint: 0,
      score: null,
      dismissed: 0,
    });
  });

  test("hints wait until the errors are gone, in the text alone", () => {
    const draft = (kode: readonly string[]) =>
      workbookOf([
        form({
          pelaksana: ["Petugas"],
          identity: { "Nomor SOP": null },
          steps: [
            { ...step, kegiatan: "Menerima surat", kode },
            { ...step, kegiatan: "Mengarsipkan surat", kode: ["S"] },
          ],
        }),
      ]);
    const faulty = put("salah.xlsx", draft(["tanya"]));
    const { out } = susun("periksa", faulty);
    expect(out).not.toMatch(/^ +saran /m);
    expect(out).toMatch(/^ +\d+ saran, ditampilkan bila tidak ada kesalahan lagi$/m);
    expect(susun("periksa", put("baik.xlsx", draft(["M"]))).out).toMatch(/^ +saran ID-01/m);
    const [file] = JSON.parse(susun("periksa", faulty, "--json").out).files;
    expect(file.diagnostics).toHaveLength(
      file.summary.error + file.summary.warning + file.summary.hint,
    );
  });

  test("nothing to check never looks clean", () => {
    fs.mkdirSync(inFolder("kosong"));
    expect(susun("periksa", inFolder("kosong")).status).toBe(2);
    expect(susun("periksa", inFolder("tidak-ada.xlsx")).status).toBe(2);
    expect(susun("periksa", put("x.xlsx", DAMAGED_FILES.encrypted!)).status).toBe(2);
  });
});

describe("gambar and hapus", () => {
  test("draw, draw again, erase", () => {
    const input = goodFile();
    const before = fs.readFileSync(input);
    const [first, second, erased] = ["1.xlsx", "2.xlsx", "3.xlsx"].map(inFolder) as [
      string,
      string,
      string,
    ];
    expect(susun("gambar", input, "-o", first).status).toBe(0);
    expect(fs.readFileSync(input).equals(before)).toBe(true);
    expect(susun("gambar", first, "-o", second).status).toBe(0);
    expect(fs.readFileSync(second).equals(fs.readFileSync(first))).toBe(true);

    const read = (file: string) => JSON.parse(susun("baca", file, "--json").out).files[0].documents;
    expect(read(first)).toEqual(read(input));
    expect(susun("hapus", first, "-o", erased).status).toBe(0);
    expect(read(erased)).toEqual(read(input));
    expect(susun("hapus", erased, "-o", inFolder("4.xlsx")).err).toContain(
      "Tidak ada gambar Susun",
    );
  });

  test("marks of findings go as well, and the switch with them: the file is what it was", () => {
    const input = goodFile();
    const file = openWorkbook(fs.readFileSync(input));
    const range = { top: 0, left: 0, bottom: 1, right: 2 };
    const marked = applyCommands(file, [
      { kind: "set-marks", sheet: "SOP 1", marks: [{ severity: "hint", range }] },
    ]).file;
    const kept = writeRecord(marked, "tanda", "nyala").file;
    const given = put("bertanda.xlsx", saveWorkbook(kept));
    const { status, err } = susun("hapus", given, "-o", inFolder("bersih.xlsx"));
    expect([status, err]).toEqual([0, expect.stringContaining("warna temuan dihapus")]);
    const clean = openWorkbook(fs.readFileSync(inFolder("bersih.xlsx")));
    expect(readRecords(clean)).toEqual({});
    const text = (pkg: typeof clean.pkg) =>
      new TextDecoder().decode(pkg.parts.get("xl/worksheets/sheet1.xml"));
    expect(text(clean.pkg)).toBe(text(file.pkg));
  });

  test("notes of findings go as well, and the file is what it was", () => {
    const input = goodFile();
    const file = openWorkbook(fs.readFileSync(input));
    const notes = [{ at: { row: 0, column: 0 }, text: "Susun:\nPeriksa lagi." }];
    const noted = applyCommands(file, [{ kind: "set-notes", sheet: "SOP 1", notes }]).file;
    const given = put("bercatatan.xlsx", saveWorkbook(noted));
    const { status, err } = susun("hapus", given, "-o", inFolder("tanpa-catatan.xlsx"));
    expect([status, err]).toEqual([0, expect.stringContaining("1 catatan Susun dihapus")]);
    const clean = openWorkbook(fs.readFileSync(inFolder("tanpa-catatan.xlsx")));
    expect(clean.pkg.parts).toEqual(file.pkg.parts);
  });

  test("the same input gives the same bytes", () => {
    const input = goodFile();
    susun("gambar", input, "-o", inFolder("a.xlsx"));
    susun("gambar", input, "-o", inFolder("b.xlsx"));
    expect(fs.readFileSync(inFolder("a.xlsx")).equals(fs.readFileSync(inFolder("b.xlsx")))).toBe(
      true,
    );
  });

  test("the output is never an existing file unless asked, and never the input", () => {
    const input = goodFile();
    const present = put("ada.xlsx", new Uint8Array([7]));
    expect(susun("gambar", input, "-o", present).status).toBe(3);
    expect([...fs.readFileSync(present)]).toEqual([7]);
    expect(susun("gambar", input, "-o", present, "--timpa").status).toBe(0);
    expect(susun("gambar", input, "-o", input, "--timpa").status).toBe(2);
    fs.symlinkSync(input, inFolder("tautan.xlsx"));
    expect(susun("gambar", input, "-o", inFolder("tautan.xlsx"), "--timpa").status).toBe(2);
    expect(susun("hapus", input, "-o", input).status).toBe(2);
  });

  test("an output of another kind than its input would not open in Excel, and is a wrong call", () => {
    const input = goodFile("makro.xlsm");
    const { status, err } = susun("gambar", input, "-o", inFolder("hasil.xlsx"));
    expect(status).toBe(2);
    expect(err).toContain(".xlsm");
    expect(fs.existsSync(inFolder("hasil.xlsx"))).toBe(false);
    expect(susun("gambar", input, "-o", inFolder("hasil.XLSM")).status).toBe(0);
    expect(susun("hapus", goodFile(), "-o", inFolder("x.xlsm")).status).toBe(2);
  });

  test("only the named sheet is drawn; an unknown name is a wrong call", () => {
    const input = put("dua.xlsx", workbookOf([goodForm("SOP A"), goodForm("SOP B")]));
    const output = inFolder("hasil.xlsx");
    const { status, err } = susun("gambar", input, "-o", output, "--lembar", "SOP B");
    expect(status).toBe(0);
    expect(err).toContain("SOP B:");
    expect(err).not.toContain("SOP A:");
    expect(susun("gambar", input, "-o", inFolder("x.xlsx"), "--lembar", "SOP C").status).toBe(2);
    expect(fs.existsSync(inFolder("x.xlsx"))).toBe(false);
  });

  test("a sheet without symbols yet does not keep the others from being drawn", () => {
    const draft = form({ sheet: "SOP B", pelaksana: ["Staf"], steps: [{ kegiatan: "Menerima" }] });
    const output = inFolder("hasil.xlsx");
    const both = put("dua.xlsx", workbookOf([goodForm("SOP A"), draft]));
    const drawn = susun("gambar", both, "-o", output);
    expect(drawn.status).toBe(0);
    expect(drawn.err).toMatch(/SOP A: \d+ objek digambar\.\n/);
    expect(drawn.err).toContain("SOP B: dilewati");
    const alone = susun("gambar", put("satu.xlsx", workbookOf([draft])), "-o", inFolder("x.xlsx"));
    expect(alone.status).toBe(3);
    expect(alone.err).toContain("M (mulai)");
    expect(fs.existsSync(inFolder("x.xlsx"))).toBe(false);
  });

  test("says how to go on: the sheets there are, the option that overwrites, a name that is wrong", () => {
    const input = goodFile();
    const present = put("ada.xlsx", new Uint8Array([7]));
    expect(susun("gambar", input, "-o", present).err).toContain("--timpa");
    const missing = susun("gambar", inFolder("tiada.xlsx"), "-o", inFolder("x.xlsx"));
    expect(missing.err).toBe(`${inFolder("tiada.xlsx")}: berkas atau folder tidak ditemukan.\n`);
    const other = susun("gambar", input, "-o", inFolder("x.xlsx"), "--lembar", "SOP 9");
    expect(other.err).toContain("Lembar SOP di berkas ini: SOP 1.");
  });

  test("without an SOP nothing is written, exit 3; a broken file is exit 2", () => {
    const other = put(
      "daftar.xlsx",
      workbookOf([
        grid([
          ["No", "Nama barang"],
          [1, "Meja"],
        ]),
      ]),
    );
    expect(susun("gambar", other, "-o", inFolder("x.xlsx")).status).toBe(3);
    expect(
      susun("gambar", put("y.xlsx", DAMAGED_FILES.corrupt!), "-o", inFolder("x.xlsx")).status,
    ).toBe(2);
    expect(fs.existsSync(inFolder("x.xlsx"))).toBe(false);
  });

  test("a protected sheet is refused with a sentence, exit 3", () => {
    const input = put(
      "kunci.xlsx",
      workbookOf([goodForm()], {
        "SOP 1": { protection: '<sheetProtection sheet="1" objects="1"/>' },
      }),
    );
    const { status, err } = susun("gambar", input, "-o", inFolder("x.xlsx"));
    expect(status).toBe(3);
    expect(err).toMatch(/proteksi|dilindungi|terkunci/i);
  });

  test("a folder that does not exist is said, nothing is left behind", () => {
    const { status, err } = susun(
      "gambar",
      goodFile(),
      "-o",
      path.join(folder, "tidak", "ada.xlsx"),
    );
    expect(status).toBe(3);
    expect(err).toContain("tidak dapat ditulis");
  });
});
