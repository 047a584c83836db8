import { readOpening } from "./activity-text";

const told = (text: string): string => Object.values(readOpening(text)).join(" | ");

test.each([
  ["Menerima surat masuk", "verb | Menerima"],
  ["a. Menerima surat masuk", "verb | Menerima"],
  ["2.1 Menerima/mencatat surat", "verb | Menerima"],
  ["Menanda tangani surat", "verb | Menanda"],
  ["Berkoordinasi dengan Bappeda", "verb | Berkoordinasi"],
  ["", "blank"],
  ["-", "blank"],
  ["Apakah berkas lengkap", "question"],
  ["Berkas lengkap?", "question"],
  ["Jika lengkap, mencatat surat", "adverbial"],
  ["Selanjutnya menyerahkan berkas", "adverbial"],
  ["Diverifikasi kelengkapannya", "passive | Diverifikasi | Memverifikasi"],
  ["Di paraf dan ditandatangani", "passive | Di paraf | Memaraf"],
  ["Untuk di paraf dan ditandatangani", "passive | di paraf | Memaraf"],
  ["Di tanda tangani oleh Camat", "passive | Di tanda tangani | Menandatangani"],
  ["Surat masuk dicatat di buku agenda", "passive | dicatat | Mencatat"],
  ["Surat yang telah diparaf diserahkan ke Camat", "passive | diserahkan | Menyerahkan"],
  ["Apabila sesuai, surat ditandatangani", "passive | ditandatangani | Menandatangani"],
  ["Penerimaan surat masuk", "action-noun | Penerimaan | Menerima"],
  ["PENANDA TANGANAN SURAT", "action-noun | PENANDA TANGANAN | MENANDATANGANI"],
  ["Pendaftaran pemohon", "action-noun | Pendaftaran | "],
  ["Verifikasi dokumen/berkas", "root | Verifikasi | Memverifikasi"],
  ["Tanda tangan surat", "root | Tanda tangan | Menandatangani"],
  ["Koordinasi dengan Bappeda", "root | Koordinasi | Berkoordinasi"],
  ["Data pegawai", "other | Data"],
  ["Surat di meja Camat", "other | Surat"],
  ["Dinas menetapkan jadwal", "other | Dinas"],
  ["Surat yang diterima dari pemohon", "other | Surat"],
])("“%s” begins with %s", (text, opening) => {
  expect(told(text)).toBe(opening);
});
