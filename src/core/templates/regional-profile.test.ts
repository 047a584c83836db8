import { profileProblemText } from "../messages/profile-problem-text";
import { profileProblemsEn } from "../messages/profile-problems.en";
import { profileProblemsId } from "../messages/profile-problems.id";
import { workbookPresetFor } from "../presets/workbook-preset";
import { defaultSopProfile } from ".";
import type { ProfileProblem } from "./json-walk";
import { regionalPreset } from "./regional-preset";
import { parseRegionalProfile } from "./regional-profile";

const EXAMPLE = `{
  "id": "perbup-contoh-12-2026",
  "nama": "Perbup Contoh 12/2026",
  "peraturan": "Peraturan Bupati Contoh Nomor 12 Tahun 2026",
  "dasar": "sop-permenpanrb-35-2012",
  "label": {
    "identitas": { "nomorSop": ["Nomor Naskah"] },
    "kolom": { "kegiatan": ["Rincian Kerja"] },
    "kelompok": { "pelaksana": ["Petugas Pelaksana"] }
  },
  "simbol": ["dokumen", "flowChartManualInput"],
  "tingkat": { "nomor-sop-is-filled": "peringatan", "mb-01": "mati" },
  "parameter": { "menitPerHariKerja": 420, "waktuKabur": ["secukupnya"] }
}`;

function problemOf(json: string): ProfileProblem {
  const reading = parseRegionalProfile(json);
  if (reading.ok) throw new Error("No problem found");
  return reading.problem;
}

test("a whole profile", () => {
  const reading = parseRegionalProfile(EXAMPLE);
  expect(reading).toMatchObject({
    ok: true,
    profile: {
      id: "perbup-contoh-12-2026",
      name: "Perbup Contoh 12/2026",
      regulation: "Peraturan Bupati Contoh Nomor 12 Tahun 2026",
      sop: {
        id: "perbup-contoh-12-2026",
        allowedShapes: ["flowChartDocument", "flowChartManualInput"],
      },
      severities: { "nomor-sop-is-filled": "warning", "waktu-is-filled": "off" },
      parameters: { minutesPerWorkday: 420, vagueTimes: ["secukupnya"] },
    },
  });
  if (!reading.ok) return;
  const { sop } = reading.profile;
  expect(sop.identity.nomorSop).toEqual(["Nomor Naskah", ...defaultSopProfile.identity.nomorSop]);
  expect(sop.columns.kegiatan[0]).toBe("Rincian Kerja");
  expect(sop.columns.waktu).toEqual(defaultSopProfile.columns.waktu);
  const preset = regionalPreset(workbookPresetFor(undefined, "draf"), reading.profile);
  expect(preset.severities).toMatchObject({
    "nomor-sop-is-filled": "warning",
    "waktu-is-filled": "off",
    "nama-sop-is-filled": "error",
  });
  expect(preset.parameters).toMatchObject({ minutesPerWorkday: 420 });
});

test("a name is enough", () => {
  expect(parseRegionalProfile('{ "nama": "Kota Contoh" }')).toEqual({
    ok: true,
    profile: {
      id: "daerah",
      name: "Kota Contoh",
      regulation: null,
      base: "sop-permenpanrb-35-2012",
      sop: { ...defaultSopProfile, id: "daerah" },
      severities: {},
      parameters: {},
    },
  });
});

const named = (rest: string): string => `{\n  "nama": "X",\n  ${rest}\n}`;

test.each([
  ["  \n", "profile-empty", 1, 1, ""],
  ["{", "profile-json-incomplete", 1, 2, ""],
  ['{ "nama" "X" }', "profile-json-unexpected", 1, 10, ""],
  ["[]", "profile-not-object", 1, 1, ""],
  ["{}", "profile-key-missing", 1, 1, "nama"],
  ['{ "nama": 3 }', "profile-not-text", 1, 11, "nama"],
  ['{ "nama": " " }', "profile-not-text", 1, 11, "nama"],
  ['{ "nama": "X", "nama": "Y" }', "profile-key-twice", 1, 16, "nama"],
  [named('"warna": "biru"'), "profile-key-unknown", 3, 3, "warna"],
  [named('"dasar": "sop-lain"'), "profile-value-unknown", 3, 12, "dasar"],
  [named('"id": "Perbup 12"'), "profile-value-unknown", 3, 9, "id"],
  [named('"id": "sop-permenpanrb-35-2012"'), "profile-value-unknown", 3, 9, "id"],
  [named('"label": []'), "profile-not-object", 3, 12, "label"],
  [
    named('"label": { "kolom": { "biaya": [] } }'),
    "profile-key-unknown",
    3,
    25,
    "label.kolom.biaya",
  ],
  [
    named('"label": { "kolom": { "waktu": "Lama" } }'),
    "profile-not-list",
    3,
    34,
    "label.kolom.waktu",
  ],
  [
    named('"label": { "kolom": { "waktu": ["Lama", 5] } }'),
    "profile-not-text",
    3,
    43,
    "label.kolom.waktu[2]",
  ],
  [
    named('"label": { "kolom": { "waktu": ["KEGIATAN:"] } }'),
    "profile-label-taken",
    3,
    35,
    "label.kolom.waktu[1]",
  ],
  [
    named('"label": { "kolom": { "waktu": ["Lama"], "output": ["lama"] } }'),
    "profile-label-taken",
    3,
    55,
    "label.kolom.output[1]",
  ],
  [
    named('"label": { "kolom": { "waktu": ["--"] } }'),
    "profile-not-text",
    3,
    35,
    "label.kolom.waktu[1]",
  ],
  [named('"simbol": ["awan gelap"]'), "profile-value-unknown", 3, 14, "simbol[1]"],
  [named('"tingkat": { "ZZ-99": "mati" }'), "profile-rule-unknown", 3, 16, "tingkat.ZZ-99"],
  [named('"tingkat": { "MB-01": "berat" }'), "profile-value-unknown", 3, 25, "tingkat.MB-01"],
  [
    named('"parameter": { "menitPerHariKerja": "420" }'),
    "profile-not-number",
    3,
    39,
    "parameter.menitPerHariKerja",
  ],
  [
    named('"parameter": { "menitPerHariKerja": 0 }'),
    "profile-not-number",
    3,
    39,
    "parameter.menitPerHariKerja",
  ],
] as const)("%j is told with its place", (json, code, line, column, path) => {
  expect(problemOf(json)).toMatchObject({ code, line, column, path });
});

test("every sentence names the place, and the key where there is one, in both languages", () => {
  expect(Object.keys(profileProblemsEn)).toEqual(Object.keys(profileProblemsId));
  const data = { found: "x", allowed: ["a", "b"], value: "v", label: "l", other: "o" };
  for (const code of Object.keys(profileProblemsId) as ProfileProblem["code"][]) {
    for (const language of ["id", "en"] as const) {
      const text = profileProblemText(
        { code, line: 7, column: 13, path: "label.kolom", data },
        language,
      );
      expect(text).toMatch(/^[A-Z][^{}[\]…]+\.$/);
      if (code === "profile-empty") continue;
      expect(text).toContain("7");
      expect(text).toContain("13");
      if (!code.startsWith("profile-json")) expect(text).toContain("label.kolom");
    }
  }
});
