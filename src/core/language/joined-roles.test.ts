import { joinedRoles, unitWithoutRole } from "./joined-roles";

test.each([
  ["Kasi / Kasubag", ["Kasi", "Kasubag"]],
  ["Sekretaris & Camat", ["Sekretaris", "Camat"]],
  ["Kepala Bidang Perizinan dan Sekretaris", ["Kepala Bidang Perizinan", "Sekretaris"]],
  ["Camat/Lurah", ["Camat", "Lurah"]],
  ["Kepala Seksi/Staf", ["Kepala Seksi", "Staf"]],
])("%s joins roles", (name, roles) => {
  expect(joinedRoles(name)).toEqual(roles);
});

test.each([
  "Kasubbag Umum dan Kepegawaian",
  "Kepala Bidang Perencanaan & Evaluasi",
  "Kasi Trantib/Linmas",
  "Pemohon/Masyarakat",
  "Petugas Loket/Front Office",
  "Staf/Pelaksana",
  "Bupati/Wali Kota",
  "Kasi/Kepala Seksi",
  "Kepala Bidang/Kabid",
  "Instansi/ Organisasi / Perusahaan Kapal",
  "Sekretaris Daerah",
  "P2TP2A/UPTD",
  "",
])("%s is one role, or none that is known", (name) => {
  expect(joinedRoles(name)).toEqual([]);
});

test("a unit is no role unless it says whose", () => {
  expect(unitWithoutRole("Bidang Perizinan")).toBe(true);
  expect(unitWithoutRole("DINAS KESEHATAN")).toBe(true);
  expect(unitWithoutRole("Sub Bagian Umum")).toBe(true);
  expect(unitWithoutRole("Bidang Perizinan (Kabid)")).toBe(false);
  expect(unitWithoutRole("Bagian Umum - Staf")).toBe(false);
  expect(unitWithoutRole("Kepala Bidang Perizinan")).toBe(false);
  expect(unitWithoutRole("Inspektorat")).toBe(false);
});
