import { holdsPlaceholder } from "./placeholders";

test.each([
  "Kepala Bidang ........",
  "Penerbitan Izin ....",
  "Jika ……… maka ………",
  "Rp ____",
  "Peraturan Bupati Nomor xxx Tahun 2020",
  "XXXX",
  "[Nama Jabatan]",
  "Surat [...]",
  "<nama dinas>",
  "Contoh: Penyusunan Renstra",
  "misal : surat masuk",
  "(diisi nama SOP terkait)",
  "Isi dengan nama jabatan",
  "Diisi oleh Bagian Organisasi",
])("%j is still to be filled in", (text) => {
  expect(holdsPlaceholder(text)).toBe(true);
});

test.each([
  "Menyusun laporan....",
  "Dan seterusnya...",
  "Surat masuk, dll.",
  "Pasal XXX",
  "HUT ke-XXX",
  "Nilai < 5 juta dan > 3 juta",
  "Surel <surat@sukamaju.go.id>",
  "Lihat lampiran [1]",
  "Formulir yang diisi pemohon",
  "Memberi contoh isian",
  "Diisi pemohon",
  "http://sukamaju.go.id/xxxi",
])("%j is a text", (text) => {
  expect(holdsPlaceholder(text)).toBe(false);
});
