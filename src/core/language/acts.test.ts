import { actsOf } from "./acts";

test.each([
  ["Menerima surat masuk", 1],
  ["Menerima dan mencatat surat masuk", 1],
  ["Meneliti dan Mengoreksi berkas usulan", 1],
  ["Memeriksa dan memaraf konsep surat dinas", 1],
  ["Mengetik, mencetak, dan memaraf surat", 1],
  ["Menerima surat dan mencatat nomornya", 2],
  ["Menerima dan mencatat surat pada buku agenda dan melengkapi surat dengan lembar disposisi", 2],
  ["Memeriksa berkas, kemudian menyerahkan berkas kepada Camat", 2],
  ["Menerima surat yang telah didisposisikan dan memerintahkan Kasubag", 2],
  ["Menugaskan staf untuk menyiapkan bahan dan menyusun laporan", 1],
  ["Menerima pegawai yang mengajukan cuti dan membawa berkas", 1],
  ["Mencatat surat. Menyerahkan surat kepada Camat", 2],
  ["Mencatat surat No. 5 dan Kab. Maju", 1],
  ["Mencetak surat a.n. Bupati. Catatan: rangkap tiga", 1],
  ["1. Menerima berkas\n2. Memeriksa berkas\n3. Mencatat berkas", 3],
  ["Menyiapkan bahan:\n- Laptop\n- Proyektor", 1],
  ["Menerima surat dengan lembar disposisi, kemudian memberikan catatan", 2],
  ["Menerima surat yang didisposisikan oleh Camat dan memerintahkan Kasubag", 2],
  ["Memeriksa berkas dengan mencocokkan NIK dan menghubungi pemohon", 1],
  ["Memeriksa berkas dengan cara mencocokkan NIK dan menghubungi pemohon", 1],
  ["Memeriksa berkas:\na. mencocokkan NIK\nb. mencocokkan nama", 1],
  ["Menerima laporan kejadian dan menyampaikan kepada Camat", 1],
  ["Menerima surat masuk dan mencatatnya", 1],
  ["Menerima surat masuk dan mencatat dalam buku agenda", 1],
  ["Menerima, mencatat dan melampirkan lembar disposisi.", 1],
  ["", 1],
])("“%s” names %d", (text, count) => {
  expect(actsOf(text)).toHaveLength(count);
});

test("acts are given as written, each from its verb on", () => {
  expect(actsOf("Menerima surat dan mencatat nomornya. Menyerahkan surat")).toEqual([
    "Menerima surat",
    "mencatat nomornya",
    "Menyerahkan surat",
  ]);
});
