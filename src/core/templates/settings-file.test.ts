import { profileProblemText } from "../messages/profile-problem-text";
import { workbookPresetFor } from "../presets/workbook-preset";
import { regionalPreset } from "./regional-preset";
import { formatSettings, PLAIN_SETTINGS, parseSettings, type Settings } from "./settings-file";

const SETTINGS: Settings = {
  mode: "final",
  severities: { "waktu-is-filled": "hint", "has-one-start": "off" },
  parameters: {
    minutesPerWorkday: 420,
    acceptedOpenings: ["Apel", "Rapat"],
    terminators: "rows",
    papers: ["folio", "a4"],
  },
};

/** The sentence told about a text. */
const told = (json: string) => {
  const reading = parseSettings(json);
  return reading.ok ? null : profileProblemText(reading.problem, "id", "settings");
};

test.each([SETTINGS, PLAIN_SETTINGS])("what is written is read back, byte for byte", (settings) => {
  const json = formatSettings(settings);
  const reading = parseSettings(json);
  expect(reading).toEqual({ ok: true, settings });
  expect(reading.ok && formatSettings(reading.settings)).toBe(json);
});

test("the file is written in the words of its readers", () => {
  expect(JSON.parse(formatSettings(SETTINGS))).toEqual({
    versi: 1,
    mode: "final",
    tingkat: { "has-one-start": "mati", "waktu-is-filled": "saran" },
    parameter: {
      mulaiSelesai: "baris",
      kertas: ["F4", "A4"],
      kataAwalDiterima: ["Apel", "Rapat"],
      menitPerHariKerja: 420,
    },
  });
});

test("rules may be named by their numbers, and most keys left out", () => {
  expect(parseSettings('{"versi": 1, "tingkat": {"mb-01": "Saran"}}')).toEqual({
    ok: true,
    settings: { ...PLAIN_SETTINGS, severities: { "waktu-is-filled": "hint" } },
  });
});

test("settings lie over the preset of a form", () => {
  const preset = regionalPreset(workbookPresetFor(undefined, "final"), SETTINGS);
  expect(preset.severities["waktu-is-filled"]).toBe("hint");
  expect(preset.severities["output-is-filled"]).toBe("error");
  expect(preset.parameters?.minutesPerWorkday).toBe(420);
});

test("rules of every family are set in one file; a number that two families have is set in both", () => {
  const reading = parseSettings(
    JSON.stringify({
      versi: 1,
      tingkat: {
        "SP-12": "peringatan",
        "XR-03": "saran",
        "INV-04": "mati",
        "standard-is-reviewed": "peringatan",
        "SP-31": "kesalahan",
      },
      parameter: {
        langkahProsedurTersedikit: 4,
        kemiripanJudul: 0.9,
        bulanPeninjauanSp: 24,
        frasaDiterima: ["Bila Diperlukan"],
      },
    }),
  );
  if (!reading.ok) throw new Error("Not read");
  const preset = regionalPreset(workbookPresetFor(undefined, "draf"), reading.settings);
  expect(preset.severities).toMatchObject({
    "jangka-waktu-is-measurable": "warning",
    "flow-time-keeps-the-promise": "hint",
    "judul-is-listed-once": "off",
    "standard-is-reviewed": "warning",
    "maklumat-has-three-parts": "error",
    "maklumat-says-all-parts": "error",
    "biaya-is-stated": "error",
  });
  // Words are compared in lower case, however a person writes them.
  expect(preset.parameters).toEqual({
    fewestSteps: 4,
    sameTitle: 0.9,
    monthsToReview: 24,
    acceptedPhrases: ["bila diperlukan"],
  });
  expect(parseSettings(formatSettings(reading.settings))).toEqual(reading);
});

test.each([
  [
    '{"versi": 1, "tingkat": {"SP-99": "mati"}}',
    "Aturan “SP-99” untuk “tingkat.SP-99” pada baris 1 kolom 26 berkas pengaturan tidak ada. Sebut nomor atau nama aturan seperti pada temuannya. Yang mirip: SP-02, SP-03, SP-04.",
  ],
  [
    '{"versi": 1, "tingkat": {"waktu-is-full": "mati"}}',
    "Aturan “waktu-is-full” untuk “tingkat.waktu-is-full” pada baris 1 kolom 26 berkas pengaturan tidak ada. Sebut nomor atau nama aturan seperti pada temuannya. Yang mirip: waktu-is-filled, waktu-is-measurable, waktu-is-more-than-zero.",
  ],
  ["", "Berkas pengaturan kosong. Isi menurut contohnya, lalu coba lagi."],
  [
    '{"versi": 1,',
    "Berkas pengaturan terputus pada baris 1 kolom 13: ada kurung atau tanda kutip yang belum ditutup. Lengkapi, lalu coba lagi.",
  ],
  [
    "{}",
    "Berkas pengaturan belum memuat isian “versi”. Tambahkan pada kelompok yang dimulai di baris 1 kolom 1.",
  ],
  [
    '{"versi": 2}',
    "Nilai “2” untuk “versi” pada baris 1 kolom 11 berkas pengaturan tidak dikenal. Yang dapat dipakai, misalnya: 1.",
  ],
  [
    '{"versi": 1, "mode": "akhir"}',
    "Nilai “akhir” untuk “mode” pada baris 1 kolom 22 berkas pengaturan tidak dikenal. Yang dapat dipakai, misalnya: draf, final.",
  ],
  [
    '{"versi": 1,\n "parameter": {"menitPerHariKerja": "420"}}',
    "Isi “parameter.menitPerHariKerja” pada baris 2 kolom 37 berkas pengaturan harus berupa angka lebih dari nol, tanpa tanda kutip.",
  ],
  [
    '{"versi": 1, "parameter": {"kertas": ["A4", "A5"]}}',
    "Nilai “A5” untuk “parameter.kertas[2]” pada baris 1 kolom 45 berkas pengaturan tidak dikenal. Yang dapat dipakai, misalnya: A4, F4, Folio, Legal, Letter.",
  ],
  [
    '{"versi": 1, "parameter": {"mulaiSelesai": "kapsul"}}',
    "Nilai “kapsul” untuk “parameter.mulaiSelesai” pada baris 1 kolom 44 berkas pengaturan tidak dikenal. Yang dapat dipakai, misalnya: bebas, kegiatan, baris.",
  ],
])("%j is told with its place", (json, sentence) => {
  expect(told(json)).toBe(sentence);
});

test("a sentence about a profile still names the profile", () => {
  const reading = parseSettings("[]");
  const problem = reading.ok ? null : reading.problem;
  expect(problem && profileProblemText(problem, "en")).toContain("of the regional profile");
});
