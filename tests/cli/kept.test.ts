import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { dismissalOf } from "../../src/core/dismissals/apply-dismissals";
import { asMapping, proposeMapping } from "../../src/core/recognise/mapping/propose-mapping";
import type { SheetMapping } from "../../src/core/recognise/mapping/sheet-mapping";
import { recognise } from "../../src/core/recognise/recognise";
import { formatMappings } from "../../src/core/records/column-mappings";
import { formatDismissals } from "../../src/core/records/dismissals";
import { RECORD, type RecordName } from "../../src/core/records/kept";
import { lint } from "../../src/core/rules/lint";
import { presetFor } from "../../src/core/rules/presets";
import { formatSettings, PLAIN_SETTINGS } from "../../src/core/templates/settings-file";
import { writeRecord } from "../../src/xlsx/records/workbook-records";
import { openWorkbook, readSnapshot, saveWorkbook } from "../../src/xlsx/workbook-file";
import { form, grid } from "../support/grid";
import { susun } from "../support/susun";
import { workbookOf } from "../support/workbook-of";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-kept-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** The workbook with what it keeps, as a file. */
function file(
  name: string,
  bytes: Uint8Array,
  records: Readonly<Partial<Record<RecordName, string | null>>> = {},
): string {
  let workbook = openWorkbook(bytes);
  for (const [record, text] of Object.entries(records) as [RecordName, string | null][]) {
    workbook = writeRecord(workbook, RECORD[record], text).file;
  }
  const full = path.join(folder, name);
  fs.writeFileSync(full, saveWorkbook(workbook));
  return full;
}

const FOREIGN = workbookOf([
  grid([
    ["Butir", "Perihal yang dikerjakan", "Staf", "Kasi", "Bekal", "Lama", "Ket"],
    [1, "Menerima surat permohonan", "M", null, "Surat", "5 menit", null],
    [2, "Mengarsipkan surat", null, "S", "Surat", "5 menit", null],
  ]),
]);
const chosen = (): SheetMapping => {
  const snapshot = readSnapshot(openWorkbook(FOREIGN), "SOP 1");
  return asMapping(proposeMapping(snapshot, recognise([snapshot]))!);
};

const SOP = workbookOf([
  form({
    pelaksana: ["Staf", "Kasi"],
    steps: [
      {
        kegiatan: "Menerima surat",
        kode: ["M"],
        kelengkapan: "Surat",
        waktu: "segera",
        output: "Surat diterima",
      },
      {
        kegiatan: "Menelaah surat",
        kode: ["", "P"],
        kelengkapan: "Surat",
        waktu: "segera",
        output: "Telaah",
      },
      {
        kegiatan: "Mengarsipkan surat",
        kode: ["S"],
        kelengkapan: "Telaah",
        waktu: "5 menit",
        output: "Arsip",
      },
    ],
  }),
]);

const checked = (...argv: string[]) => {
  const { status, out, err } = susun("periksa", ...argv, "--json");
  return { status, err, ...JSON.parse(out || '{"files":[{}]}').files[0] };
};

test("columns that were chosen are read so by baca, periksa and gambar", () => {
  expect(susun("baca", file("asing.xlsx", FOREIGN)).status).toBe(0);
  const mapped = file("dipilih.xlsx", FOREIGN, { mappings: formatMappings([chosen()]) });
  const [read] = JSON.parse(susun("baca", mapped, "--json").out).files;
  expect(read.sheets).toMatchObject([{ kind: "sop", mapping: "used" }]);
  expect(read.documents[0].activities).toHaveLength(2);
  expect(checked(mapped).documents).toHaveLength(1);
  const drawn = path.join(folder, "gambar.xlsx");
  expect(susun("gambar", mapped, "-o", drawn).status).toBe(0);
  const { shapes } = readSnapshot(openWorkbook(fs.readFileSync(drawn)), "SOP 1");
  expect(shapes.filter(({ kind }) => kind === "shape")).toHaveLength(2);
});

test("columns that no longer fit, and damaged notes, are told and not used", () => {
  const lost = {
    ...chosen(),
    columns: chosen().columns.map((one) => ({ ...one, heading: `${one.heading} lama` })),
  };
  const { err } = susun(
    "baca",
    file("lama.xlsx", FOREIGN, { mappings: formatMappings([lost]), settings: "{" }),
  );
  expect(err).toContain("pilihan kolom untuk lembar SOP 1 tidak cocok lagi");
  expect(err).toContain("sebagian catatan Susun di berkas ini rusak");
});

test("findings that were set aside are counted apart, with their reasons", () => {
  const snapshot = readSnapshot(openWorkbook(SOP), "SOP 1");
  const reading = recognise([snapshot]);
  const services = { documents: [], sheets: [] };
  const found = lint(reading, presetFor());
  const vague = found.filter(({ ruleId }) => ruleId === "waktu-is-certain");
  const aside = dismissalOf(
    vague[0]!,
    found,
    { reading, services, inventories: [], offices: [] },
    "Menunggu uji coba",
  )!;
  const before = checked(file("semua.xlsx", SOP));
  const name = file("diabaikan.xlsx", SOP, { dismissals: formatDismissals([aside]) });
  const after = checked(name);
  expect(after.summary).toEqual({
    ...before.summary,
    warning: before.summary.warning - 1,
    dismissed: 1,
    score: expect.any(Number),
  });
  expect(after.summary.score).toBeGreaterThan(before.summary.score);
  expect(after.documents[0].summary.dismissed).toBe(1);
  expect(after.dismissed).toMatchObject([
    { ruleId: "waktu-is-certain", reason: "Menunggu uji coba", severity: "warning" },
  ]);
  expect(susun("periksa", name).out).toContain(", 1 diabaikan dengan alasan");
});

describe("settings", () => {
  const settings = formatSettings({
    ...PLAIN_SETTINGS,
    severities: { "waktu-is-certain": "off" },
  });
  const strict = () => {
    const full = path.join(folder, "pengaturan.json");
    fs.writeFileSync(
      full,
      formatSettings({
        ...PLAIN_SETTINGS,
        mode: "final",
        severities: { "waktu-is-certain": "error" },
      }),
    );
    return full;
  };
  const severities = (found: { diagnostics: { ruleId: string; severity: string }[] }) => [
    ...new Set(
      found.diagnostics
        .filter(({ ruleId }) => ruleId === "waktu-is-certain")
        .map(({ severity }) => severity),
    ),
  ];

  test("that the file keeps are used", () => {
    expect(severities(checked(file("biasa.xlsx", SOP)))).toEqual(["warning"]);
    expect(severities(checked(file("longgar.xlsx", SOP, { settings })))).toEqual([]);
  });

  test("of --preset lie over them, --mode over both", () => {
    const name = file("ketat.xlsx", SOP, { settings });
    expect(severities(checked(name, "--preset", strict()))).toEqual(["error"]);
  });

  test("that cannot be read end the call with a sentence", () => {
    const wrong = path.join(folder, "salah.json");
    fs.writeFileSync(wrong, '{"versi": 1, "tingkat": {"MB-99": "saran"}}');
    const { status, err } = susun("periksa", file("sop.xlsx", SOP), "--preset", wrong);
    expect(status).toBe(2);
    expect(err).toContain("Aturan “MB-99” untuk “tingkat.MB-99” pada baris 1 kolom 26");
    expect(susun("periksa", wrong, "--preset", "tidak-ada.json").status).toBe(2);
  });
});

test("gambar and hapus take a regional profile, kept or given", () => {
  const profile = path.join(folder, "profil.json");
  const text = JSON.stringify({
    nama: "Perbup Contoh",
    label: { kolom: { kegiatan: ["Perihal yang dikerjakan"], waktu: ["Lama"] } },
  });
  fs.writeFileSync(profile, text);
  const [given, kept, erased] = ["a.xlsx", "b.xlsx", "c.xlsx"].map((one) => path.join(folder, one));
  const name = file("daerah.xlsx", FOREIGN);
  expect(susun("gambar", name, "-o", given!).status).toBe(3);
  expect(susun("gambar", name, "-o", given!, "--profil-berkas", profile).status).toBe(0);
  expect(
    susun("gambar", file("menyimpan.xlsx", FOREIGN, { profile: text }), "-o", kept!).status,
  ).toBe(0);
  expect(susun("hapus", given!, "-o", erased!, "--profil-berkas", profile).status).toBe(0);
  expect(susun("hapus", given!, "-o", erased!, "--timpa", "--profil-berkas", name).status).toBe(2);
});
