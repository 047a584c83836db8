import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "labels wrapped over two and three rows of cells",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN SURAT KETERANGAN PINDAH

        NO | KOMPONEN | URAIAN
        1 | Sistem, | Pemohon datang
        | Mekanisme, | Petugas memeriksa
        | dan Prosedur | Pemohon menerima surat
        2 | Penanganan Pengaduan, | Telepon 112
        | Saran, dan Masukan | Kotak saran
        3 | Persyaratan | KTP
        4 | Biaya | Gratis
      `,
    },
  ],
  expected: [
    {
      title: "SURAT KETERANGAN PINDAH",
      components: [
        ["prosedur", ["Pemohon datang", "Petugas memeriksa", "Pemohon menerima surat"]],
        ["pengaduan", ["Telepon 112", "Kotak saran"]],
        ["persyaratan", "KTP"],
        ["biaya", "Gratis"],
      ],
      order: "other",
    },
  ],
};
