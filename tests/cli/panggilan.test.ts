import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { applyCommands, openWorkbook, saveWorkbook } from "../../src/xlsx/workbook-file";
import { form } from "../support/grid";
import { FLOW_NAMES, handDrawnForm } from "../support/hand-drawn-form";
import { susun } from "../support/susun";
import { workbookOf } from "../support/workbook-of";

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-panggilan-"));
  file = put("sop.xlsx", workbookOf([sop]));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => path.join(folder, name);
function put(name: string, bytes: Uint8Array): string {
  fs.writeFileSync(inFolder(name), bytes);
  return inFolder(name);
}

const sop = form({
  sheet: "SOP 1",
  pelaksana: ["Petugas Loket"],
  steps: [
    { kegiatan: "Menerima surat", kode: ["M"] },
    { kegiatan: "Mengarsipkan surat", kode: ["S"] },
  ],
});

describe("options", () => {
  test.each([
    [["--gnati"], "Pilihan --gnati tidak dikenal untuk perintah ini"],
    [["-x"], "Pilihan -x tidak dikenal"],
    [["--constructor"], "Pilihan --constructor tidak dikenal"],
    [["--ganti=ya"], "--ganti tidak memakai isi. Tulis --ganti saja."],
    [["--lembar"], "Isi --lembar belum ditulis"],
    [["--sheet"], "Isi --lembar belum ditulis"],
    [["-o"], "Isi -o belum ditulis"],
    [["-o", "--timpa"], "Isi -o belum ditulis"],
    [["-o", ""], "Berkas hasil belum disebut"],
    [["--tema", "biru", "-o", "x.xlsx"], "polos, warna"],
  ])("gambar FILE %j says what is wrong", (options, sentence) => {
    const { status, out, err } = susun("gambar", file, ...options);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("are named in the language of the message", () => {
    const draw = (...options: string[]): string =>
      susun("draw", file, "-o", inFolder("x.xlsx"), "--language", "en", ...options).err;
    expect(draw("--theme", "blue")).toContain("for --theme");
    expect(draw("--sheet")).toContain("--sheet lacks its value");
    expect(draw("--profile", "x")).toContain("for --profile.");
    expect(susun("ekspor", file).err).toContain("Pilihan --ke belum ditulis");
    expect(susun("export", file, "--language=en").err).toContain("Option --to is missing");
  });

  test("a value after an equals sign is the value", () => {
    for (const [i, option] of ["-o=", "--o=", "--output="].entries()) {
      expect(susun("gambar", file, `${option}${inFolder(`${i}.xlsx`)}`).status).toBe(0);
    }
    expect(fs.readdirSync(folder).sort()).toEqual(["0.xlsx", "1.xlsx", "2.xlsx", "sop.xlsx"]);
  });
});

describe("the verb", () => {
  test("is known whatever its capitals; help is a verb too", () => {
    expect(susun("Baca", file).out).toBe(susun("baca", file).out);
    for (const word of ["bantuan", "help"]) {
      expect(susun(word)).toEqual({ ...susun("--bantuan"), status: 0 });
    }
    expect(susun("toString").err).toContain('"toString" tidak dikenal');
  });

  test("comes first", () => {
    expect(susun("--json", "baca", file)).toMatchObject({ status: 2, out: "" });
    expect(susun("--json", "baca", file).err).toContain("Perintah ditulis lebih dulu");
    expect(susun("--language", "en", "read", file).err).toContain("before --language");
  });
});

describe("inputs", () => {
  test("none, an empty name, a name with spaces that was not quoted", () => {
    expect(susun("hapus").err).toContain('"susun hapus sop.xlsx"');
    expect(susun("baca", "").err).toContain("Berkas belum disebut");
    const split = susun("gambar", "SOP", "Surat", "Masuk.xlsx", "-o", inFolder("x.xlsx"));
    expect(split.err).toContain("spasi diapit tanda kutip");
    put("SOP Surat Masuk.xlsx", workbookOf([sop]));
    const parts = inFolder("SOP Surat Masuk.xlsx").split(" ");
    for (const verb of ["baca", "periksa"]) {
      expect(susun(verb, ...parts).err).toContain(`Maksudnya "${parts.join(" ")}"?`);
    }
  });

  test.each([
    ["gambar", ["-o", "x.xlsx"]],
    ["hapus", ["-o", "x.xlsx"]],
    ["ekspor", ["--ke", "svg"]],
  ])("a folder is no file for %s", (verb, options) => {
    const { status, err } = susun(verb, folder, ...options);
    expect([status, err]).toEqual([
      2,
      `${folder}: ini folder. Sebutkan satu berkas di dalamnya.\n`,
    ]);
  });

  test("a folder is no file of settings, of a profile, or of a table either", () => {
    for (const option of ["--preset", "--profil-berkas"]) {
      expect(susun("periksa", file, option, folder).err).toContain("ini folder");
    }
    const visio = susun("templat", "--visio", folder, "-o", inFolder("x.xlsx"));
    expect(visio.err).toContain("ini folder");
  });
});

test("the recap of a class in its own folder is passed over, and is nothing to check", () => {
  fs.mkdirSync(inFolder("kelas"));
  fs.copyFileSync(file, inFolder("kelas/a.xlsx"));
  const recap = inFolder("kelas/REKAP.xlsx");
  expect(susun("rekap", inFolder("kelas"), "-o", recap).status).toBe(0);
  const alone = susun("periksa", inFolder("kelas/a.xlsx"));
  const walked = susun("periksa", inFolder("kelas"));
  expect({ ...walked, err: "" }).toEqual(alone);
  expect(walked.err).toBe(`${recap}: dilewati, karena berkas ini rekap kelas.\n`);
  expect(JSON.parse(susun("periksa", inFolder("kelas"), "--json").out).files).toHaveLength(1);
  expect(susun("periksa", recap)).toMatchObject({ status: 2, out: "" });
});

describe("outputs", () => {
  const calls: readonly (readonly [string, (out: string) => readonly string[]])[] = [
    ["gambar", (out) => ["gambar", file, "-o", out]],
    ["hapus", (out) => ["hapus", file, "-o", out]],
    ["ekspor", (out) => ["ekspor", file, "--ke", "svg", "-o", out]],
    ["rekap", (out) => ["rekap", file, "-o", out]],
    ["templat", (out) => ["templat", "maklumat", "-o", out]],
    ["periksa", (out) => ["periksa", file, "--catatan", "-o", out]],
  ];

  test.each(calls)("%s: the folder is not there, or the name is one", (_, call) => {
    const lost = susun(...call(path.join(folder, "tiada", "x.xlsx")));
    expect([lost.status, lost.out]).toEqual([3, ""]);
    expect(lost.err).toContain(`folder ${inFolder("tiada")} tidak ada`);
    fs.mkdirSync(inFolder("kelas.xlsx"));
    for (const out of [folder, inFolder("kelas.xlsx")]) {
      const { status, err } = susun(...call(out), "--timpa");
      expect(status).toBe(2);
      expect(err).toContain("Sesudah -o tulis nama berkas hasilnya");
    }
  });

  test("a name that ends otherwise is not said to be like an input where there is none", () => {
    const { err } = susun("templat", "maklumat", "-o", inFolder("x.xls"));
    expect(err).toContain("harus berakhiran .xlsx. Tidak ada yang ditulis.");
  });
});

test("a part that is damaged where only a change reads it is a sentence, and nothing is written", () => {
  const notes = [{ at: { row: 0, column: 0 }, text: "Susun:\nPeriksa lagi." }];
  const { pkg, ...rest } = applyCommands(openWorkbook(fs.readFileSync(file)), [
    { kind: "set-notes", sheet: "SOP 1", notes },
  ]).file;
  const comments = pkg.parts.get("xl/comments1.xml")!;
  const parts = new Map(pkg.parts).set("xl/comments1.xml", comments.slice(0, 200));
  const damaged = put("rusak.xlsx", saveWorkbook({ ...rest, pkg: { parts } }));
  for (const call of [["hapus"], ["periksa", "--catatan"]]) {
    const { status, err } = susun(...call, damaged, "-o", inFolder("x.xlsx"));
    expect(status).toBe(3);
    expect(err).toContain(`${damaged}: Berkas ini rusak`);
    expect(fs.existsSync(inFolder("x.xlsx"))).toBe(false);
  }
});

test("ekspor reads by a profile of the office, as gambar does", () => {
  const { status, err } = susun(
    "ekspor",
    file,
    "--ke",
    "svg",
    "--profil-berkas",
    inFolder("p.json"),
  );
  expect(status).toBe(2);
  expect(err).toContain("p.json: berkas atau folder tidak ditemukan");
  const known = ["--profil", "sop-permendagri-52-2011"];
  expect(susun("ekspor", file, "--ke", "svg", ...known).status).toBe(0);
});

test("gambar --ganti says how many shapes it hid", () => {
  const drawn = put("tangan.xlsx", handDrawnForm());
  const { status, err } = susun("gambar", drawn, "-o", inFolder("x.xlsx"), "--ganti");
  expect(status).toBe(0);
  expect(err).toContain(`, ${FLOW_NAMES.length} bentuk gambar tangan disembunyikan.`);
});
