import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "a note beside the table, a row with a label of the office's own, a maklumat row",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN LEGALISASI

        NO | KOMPONEN | URAIAN
        1 | Persyaratan | Surat asli | | cek lagi
        2 | Biaya | Gratis
        3 | Produk | Surat terlegalisasi
        4 | Kode Klasifikasi | 470
        5 | Maklumat Pelayanan | Kami sanggup melayani
      `,
    },
  ],
  expected: [
    {
      title: "LEGALISASI",
      components: [
        ["persyaratan", "Surat asli"],
        ["biaya", "Gratis"],
        ["produk", "Surat terlegalisasi"],
      ],
      extras: [
        ["Kode Klasifikasi", "470"],
        ["Maklumat Pelayanan", "Kami sanggup melayani"],
      ],
      problems: ["text-unread E4", "component-unknown B7"],
    },
  ],
};
