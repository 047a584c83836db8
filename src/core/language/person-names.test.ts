import { namesPerson } from "./person-names";

test.each([
  "Nama Pejabat, S.Sos",
  "NAMA PEJABAT, S.E., M.Si.",
  "Nama Pejabat S.Kom",
  "Nama Pejabat, SH",
  "Drs. Nama Pejabat",
  "H. Nama Pejabat",
  "Bapak Nama",
  "Staf NIP 19800101 200501 1 001",
  "Nama, A.Md",
])("%s is a person", (text) => {
  expect(namesPerson(text)).toBe(true);
});

test.each([
  "Kepala Dinas",
  "Staf",
  "Kasubbag Umum dan Kepegawaian",
  "Bapak Camat",
  "Ibu Hamil",
  "Ketua TP PKK",
  "dr. Penanggung Jawab",
  "Dokter Sp.A",
  "Apoteker, Apt",
  "Petugas P2TP2A",
  "Pengadministrasi Umum",
  "JF Ahli Muda",
  "Wakil Bupati",
  "Kepala UPT. Samsat",
])("%s is none", (text) => {
  expect(namesPerson(text)).toBe(false);
});
