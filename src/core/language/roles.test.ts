import { leadingRole } from "./roles";

test.each([
  ["Kepala Dinas Kesehatan menandatangani surat", "Kepala Dinas"],
  ["Kasie informasi mempelajari data", "Kasie"],
  ["Petugas perizinan mendatangi tempat usaha", "Petugas"],
  ["Wali Kota menyetujui", "Wali Kota"],
  ["KASUBAG UMUM", "KASUBAG"],
  ["Sekretaris, menerima surat", "Sekretaris"],
  ["Kepala surat dicetak", null],
  ["Tim olahraga datang", null],
  ["Menerima surat dari pemohon", null],
  ["", null],
])("the role that “%s” begins with", (text, role) => {
  expect(leadingRole(text)).toBe(role);
});
