import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isAspek, isTitleVerb, titleWords } from "./titles";

const begins = (title: string): boolean => isAspek(titleWords(title)[0] ?? "");

test.each([
  "Penyusunan Renstra",
  "SOP Penerbitan SK RT dan RW",
  "SOP AP: Pelayanan Rekomendasi KTP",
  "Standar Operasional Prosedur Pengelolaan Arsip",
  "Monitoring, Evaluasi dan Pelaporan",
  "Verifikasi Berita Pencarian dan Pertolongan",
  "KENAIKAN PANGKAT REGULER PEGAWAI",
  "PERMOHONAN CUTI TAHUNAN PNS",
  "Audit Internal",
  "Produksi Benih Sumber",
  "Rapat Koordinasi",
  "Usulan Hak Paten",
  "Pemuliaan Tanaman Pemanis",
])("%s begins with what is done", (title) => {
  expect(begins(title)).toBe(true);
});

test.each([
  "Majalah Kanjuruhan",
  "Prosedur Kerjasama Pers",
  "Bendahara Pengeluaran",
  "Cetak Banner",
  "Desain Grafis",
  "KARTU KELUARGA",
  "Kepegawaian dan Keuangan",
  "Informasi Hasil Penelitian",
  "SOP Laporan Rekapitulasi Pemasukan PBB",
  "Surat Masuk",
])("%s does not", (title) => {
  expect(begins(title)).toBe(false);
});

test.each([
  "Menyusun",
  "MENERBITKAN",
  "Mengevaluasi",
  "Memfasilitasi",
  "diterbitkan",
  "Berkoordinasi",
])("%s is a verb", (word) => {
  expect(isTitleVerb(word)).toBe(true);
});

test.each([
  ...["Memorandum", "Mediasi", "Mekanisasi", "Metrologi", "Menara", "Meterai", "Mutasi", "Merek"],
  ...["Pindah", "Pinjam", "Berita", "Berkas", "Beasiswa", "Disposisi", "Distribusi", "Diklat"],
  ...["Digitalisasi", "Diseminasi", "Dinas", "Disiplin", "Diskusi", "Penerbitan"],
])("%s is none", (word) => {
  expect(isTitleVerb(word)).toBe(false);
});

const LISTS = path.resolve("../shared/cases/titles");

(existsSync(LISTS) ? test : test.skip)(
  "of two published lists, the titles without an aspek are these (skipped where ../shared is absent)",
  () => {
    const titles = [
      "balittas-27-prosedur-kerja.csv",
      "kelurahan-manisrejo-madiun-seksi-pemerintahan.csv",
    ].flatMap((file) =>
      readFileSync(path.join(LISTS, file), "utf8")
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.slice(line.indexOf(",") + 1).replaceAll('"', "")),
    );
    expect(titles).toHaveLength(39);
    expect(titles.filter((title) => !begins(title))).toEqual([
      "Informasi Hasil Penelitian",
      "Informasi Terdokumentasi",
      "Kegiatan Penelitian dan Diseminasi Hasil Penelitian",
      "SOP Laporan Rekapitulasi Pemasukan PBB",
    ]);
  },
);
