import { type FormStep, form, grid } from "../../../tests/support/grid";
import { applied } from "../../../tests/support/memory-workbook";
import { rangeName } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { lint, profileOf } from "../rules/lint";
import { DEFAULT_PARAMETERS, type RuleParameters } from "../rules/parameters";
import { presetFor } from "../rules/presets";
import type { Fix } from "./fix";
import { fixOf } from "./index";
import { mergeFixes } from "./to-fix";

/** Fixes of all findings of a rule, in their order; null for those that have none. */
function fixesOf(
  snapshot: GridSnapshot,
  ruleId: string,
  changes: Partial<RuleParameters> = {},
): readonly (Fix | null)[] {
  const reading = recognise([snapshot]);
  const parameters = { ...DEFAULT_PARAMETERS, ...changes };
  return lint(reading, { ...presetFor(), parameters })
    .filter((diagnostic) => diagnostic.ruleId === ruleId)
    .map((diagnostic) =>
      fixOf(diagnostic, {
        snapshots: [snapshot],
        document: reading.documents[0]!,
        profile: profileOf(reading.documents[0]!),
        parameters,
      }),
    );
}

/** `A14: "2" → "3"` of each cell that the first fix touches. */
const previews = (snapshot: GridSnapshot, ruleId: string): readonly string[] | null =>
  fixesOf(snapshot, ruleId)[0]?.preview.map(
    ({ cell, before, after }) => `${rangeName(cell.range)}: ${before} → ${after}`,
  ) ?? null;

const LETTERS: readonly FormStep[] = [
  { kegiatan: "Menerima surat", kode: ["M"], waktu: "5 menit" },
  { kegiatan: "Memeriksa surat", kode: ["", "K"], waktu: "10 menit" },
  { kegiatan: "Mencatat surat", kode: ["P"], waktu: "5 menit" },
  { kegiatan: "Mengarsipkan surat", kode: ["S"], waktu: "5 menit" },
];

const letters = (changes: readonly FormStep[], more: Partial<Parameters<typeof form>[0]> = {}) =>
  form({
    pelaksana: ["Staf", "Kepala Seksi"],
    steps: LETTERS.map((step, i) => ({
      kelengkapan: "Surat",
      output: "Surat tercatat",
      ...step,
      ...changes[i],
    })),
    ...more,
  });

describe("numbers", () => {
  test("targets are taken along, with the symbol, the exit and the word that they name", () => {
    const sheet = letters([
      {},
      { no: 3, tidak: "1 (Tidak lengkap)", lanjut: "4" },
      { no: 4, lanjut: "1>5#1" },
      { no: 5 },
    ]);
    expect(previews(sheet, "activity-numbers-ascend")).toEqual([
      "A17: 3 → 2",
      "A18: 4 → 3",
      "A19: 5 → 4",
      "I17: 4 → 3",
      "I18: 1>5#1 → 1>4#1",
    ]);
  });

  test("a target that may mean either of two rows keeps the numbers as they are", () => {
    const sheet = letters([{}, { tidak: 1, lanjut: 3 }, { no: 3 }, { no: 3 }]);
    expect(previews(sheet, "activity-numbers-ascend")).toBeNull();
  });

  test("so does a number that is spoken of in a text", () => {
    const sheet = letters([
      { no: 2, keterangan: "lihat kegiatan 3" },
      { no: 3, tidak: 2 },
      { no: 4 },
      { no: 5 },
    ]);
    expect(previews(sheet, "activity-numbers-ascend")).toBeNull();
  });

  test("in an empty column the targets were written for the numbers to come", () => {
    const none = { no: null };
    expect(
      previews(letters([none, { ...none, tidak: 1 }, none, none]), "activity-numbers-ascend"),
    ).toEqual(["A16:  → 1", "A17:  → 2", "A18:  → 3", "A19:  → 4"]);
  });

  test("letters below a number stay, numbers below it follow", () => {
    const sheet = form({
      pelaksana: ["Staf"],
      steps: [
        { no: "1.", kegiatan: "Menerima surat", kode: ["M"] },
        { no: "a.", kegiatan: "Mencatat surat", kode: ["P"] },
        { no: "3.", kegiatan: "Memeriksa surat", kode: ["P"] },
        { no: "3.1", kegiatan: "Membaca surat", kode: ["P"] },
        { no: "4.", kegiatan: "Mengarsipkan surat", kode: ["S"] },
      ],
    });
    expect(previews(sheet, "activity-numbers-ascend")).toEqual([
      "A18: 3. → 2.",
      "A19: 3.1 → 2.1",
      "A20: 4. → 3.",
    ]);
  });

  test("a number that Excel computes is mended at its source", () => {
    const counted = { no: { formula: "=A16+2", value: 3 } };
    expect(previews(letters([{}, { ...counted, tidak: 1 }]), "activity-numbers-ascend")).toBeNull();
  });
});

describe("actors", () => {
  test("whose symbol stands in that lane goes out of the text", () => {
    const sheet = letters([{}, { kegiatan: "Kasi memeriksa surat", tidak: 1 }]);
    expect(previews(sheet, "actor-stands-in-its-lane")).toEqual([
      "B17: Kasi memeriksa surat → Memeriksa surat",
    ]);
  });

  test("whose symbol stands in another lane stays", () => {
    const sheet = letters([{}, {}, { kegiatan: "Kepala Seksi mencatat surat" }]);
    expect(previews(sheet, "actor-stands-in-its-lane")).toBeNull();
  });

  test("without a symbol the actor moves into the lane", () => {
    const sheet = letters([
      { kegiatan: "Staf menerima surat", kode: [] },
      { kegiatan: "Kepala Seksi memeriksa surat", kode: [] },
      { kode: [] },
      { kode: [] },
    ]);
    expect(fixesOf(sheet, "actor-stands-in-its-lane").map((fix) => fix?.preview[1]?.after)).toEqual(
      ["M", "P"],
    );
  });
});

describe("wording", () => {
  test.each([
    ["Diparaf konsep surat", "activity-is-written-actively", "Memaraf konsep surat"],
    [
      "Surat masuk dicatat dalam buku agenda",
      "activity-is-written-actively",
      "Mencatat surat masuk dalam buku agenda",
    ],
    ["Surat dicatat dan diarsipkan", "activity-is-written-actively", null],
    ["Surat dicatat oleh Staf", "activity-is-written-actively", null],
    ["Penyusunan laporan", "activity-is-not-a-noun", "Menyusun laporan"],
    ["Penilaian atas permohonan", "activity-is-not-a-noun", "Menilai permohonan"],
    ["Verifikasi berkas", "activity-begins-with-a-verb", "Memverifikasi berkas"],
  ])("“%s”", (kegiatan, ruleId, after) => {
    const [fix] = fixesOf(letters([{}, {}, { kegiatan }]), ruleId);
    expect(fix?.preview[0]?.after ?? null).toBe(after);
  });

  test("what one remark lists and what fills it up is parted", () => {
    const identity = { "Peralatan/Perlengkapan": "1. Komputer, printer, dll.\n2. dan lain-lain" };
    expect(previews(letters([], { identity }), "lists-have-no-filler")).toEqual([
      "B10: 1. Komputer, printer, dll.\n2. dan lain-lain → 1. Komputer, printer",
    ]);
    const only = { "Peralatan/Perlengkapan": "dll" };
    expect(previews(letters([], { identity: only }), "lists-have-no-filler")).toBeNull();
  });

  test("a title loses its year with the word before it", () => {
    const identity = { "Nama SOP": "Penyusunan Laporan Tahun Anggaran 2026" };
    expect(previews(letters([], { identity }), "nama-sop-is-timeless")).toEqual([
      "B6: Penyusunan Laporan Tahun Anggaran 2026 → Penyusunan Laporan",
    ]);
  });
});

describe("flow", () => {
  test("an end beside the decision that nothing leads to is where Tidak goes", () => {
    const sheet = letters([{}, { kode: ["S", "K"] }]);
    expect(previews(sheet, "decision-has-both-exits")).toEqual(["J17:  → #2"]);
  });

  test("a remark may say it", () => {
    const remark = (keterangan: string) => letters([{}, { keterangan }]);
    const said = (keterangan: string) => previews(remark(keterangan), "decision-has-both-exits");
    expect(said("Apabila tidak lengkap dikembalikan ke no. 1")).toEqual(["J17:  → 1"]);
    expect(said("Jika tidak disetujui, berakhir")).toEqual(["J17:  → selesai"]);
    expect(said("Jika tidak lengkap, ke bagian umum")).toBeNull();
    expect(said("Jika tidak lengkap, kembali ke kegiatan 9")).toBeNull();
  });

  test("without the columns, only they are made: where the flow goes is the author's to say", () => {
    const whole = letters([]);
    const withoutHelpers = {
      ...whole,
      rows: whole.rows.map((row) => row?.slice(0, 8)),
    };
    const [fix] = fixesOf(withoutHelpers, "decision-has-both-exits");
    expect(fix).toMatchObject({ label: "add-columns", completes: false });
    expect(fix?.preview.map(({ after }) => after)).toEqual(["Lanjut ke", "Tidak ke"]);
  });

  test.each([
    ["ke kegiatan 1", "1"],
    ["kembali ke no. 1", "1"],
    ["1 dan 3", "1; 3"],
    ["akhir prosedur", null],
    ["kegiatan 7", null],
  ])("target “%s”", (lanjut, target) => {
    const sheet = letters([{}, { tidak: 1 }, { lanjut }]);
    const [fix] = fixesOf(sheet, "target-is-understood");
    expect(fix?.preview[0]?.after ?? null).toBe(target);
  });
});

describe("waktu", () => {
  const times = (...texts: readonly string[]) => letters(texts.map((waktu) => ({ waktu })));

  test("a slip in the unit", () => {
    expect(previews(times("10 menti"), "waktu-is-measurable")).toEqual([
      "F16: 10 menti → 10 menit",
    ]);
    expect(previews(times("10 berkas"), "waktu-is-measurable")).toBeNull();
  });

  test("a bare number takes the unit that all others have", () => {
    expect(previews(times("10"), "waktu-has-a-unit")).toEqual(["F16: 10 → 10 menit"]);
    expect(previews(times("10", "1 jam"), "waktu-has-a-unit")).toBeNull();
  });

  test("the unit of the head, where the number stays whole", () => {
    const sheet = times("1 jam");
    const headed = {
      ...sheet,
      rows: sheet.rows.map((row) =>
        row?.map((cell) =>
          cell?.value === "Waktu"
            ? { ...cell, value: "Waktu (menit)", text: "Waktu (menit)" }
            : cell,
        ),
      ),
    };
    expect(previews(headed, "waktu-keeps-the-header-unit")).toEqual(["F16: 1 jam → 60 menit"]);
  });

  test("hari kerja and short units, in all cells at once", () => {
    expect(previews(times("1 hari", "2 Hari"), "waktu-says-hari-kerja")).toEqual([
      "F16: 1 hari → 1 hari kerja",
      "F17: 2 Hari → 2 Hari kerja",
    ]);
    expect(previews(times("5 mnt", "1 jam 30 mnt"), "waktu-units-are-written-out")).toHaveLength(2);
  });
});

describe("dasar hukum", () => {
  const UU = "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik";
  const PP = "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelayanan Publik";
  const law = (text: string) => letters([], { identity: { "Dasar Hukum": text } });

  test("the second line of the same source goes, and the marks go on counting", () => {
    const sheet = law(`1. ${UU}\n2. ${UU}\n3. ${PP}`);
    expect(previews(sheet, "dasar-hukum-is-cited-once")?.[0]).toMatch(
      new RegExp(`→ 1\\. ${UU}\n2\\. ${PP}$`),
    );
  });

  test("sorted by rank, each line under the mark of its place", () => {
    expect(previews(law(`a. ${PP}\nb. ${UU}`), "dasar-hukum-follows-rank")?.[0]).toMatch(
      new RegExp(`→ a\\. ${UU}\nb\\. ${PP}$`),
    );
  });
});

describe("identity", () => {
  test("Keterkaitan may say that there is none", () => {
    expect(
      previews(letters([], { identity: { Keterkaitan: null } }), "keterkaitan-is-filled"),
    ).toEqual(["B9:  → -"]);
  });

  test("of a date only the name of the month is written anew", () => {
    const identity = { "Tanggal Pembuatan": "Grobogan, 05 Pebruari 2026" };
    expect(previews(letters([], { identity }), "identity-dates-are-spelled-out")).toEqual([
      "B2: Grobogan, 05 Pebruari 2026 → Grobogan, 5 Februari 2026",
    ]);
  });
});

test("the paper becomes the one that the office uses most", () => {
  const sheet = letters([]);
  const letter = { ...sheet, page: { ...sheet.page, paperSize: 1 } };
  const pages = (changes?: Partial<RuleParameters>) =>
    fixesOf(letter, "paper-is-that-of-offices", changes).map((fix) => fix?.commands);
  const change = (paperSize: number) => [
    [{ kind: "set-page-setup", sheet: sheet.sheet, page: { paperSize } }],
  ];
  expect(pages()).toEqual(change(9));
  expect(pages({ papers: ["folio", "a4"] })).toEqual(change(14));
});

test("Keterangan is added where nothing stands beside the table", () => {
  const table = (beside: string | null) =>
    grid([
      ["No", "Kegiatan", "Pelaksana", null, "Mutu Baku", null, null, null, beside],
      [null, null, "Staf", "Camat", "Kelengkapan", "Waktu", "Output", null, null],
      [1, "Menerima surat", "M", null, "Surat", "5 menit", "Surat tercatat", null, null],
      [2, "Menandatangani surat", null, "S", "Surat", "5 menit", "Surat sah", null, null],
    ]);
  expect(previews(table(null), "has-keterangan-column")).toEqual(["H1:  → Keterangan"]);
  expect(previews(table("Catatan lain"), "has-keterangan-column")).toBeNull();
});

test("fixes of all findings are one: the same one once, and of two for one cell the first", () => {
  const sheet = letters([{}, { no: 3, tidak: 1 }, { no: 3 }, { no: 3 }]);
  const fixes = fixesOf(sheet, "activity-numbers-ascend").flatMap((fix) => fix ?? []);
  const merged = mergeFixes(fixes)!;
  expect(fixes.length).toBeGreaterThan(1);
  expect(merged.preview).toEqual(fixes[0]!.preview);
  const after = recognise([applied(sheet, merged.commands)]);
  expect(after.documents[0]!.activities.map(({ number }) => number)).toEqual(["1", "2", "3", "4"]);
});
