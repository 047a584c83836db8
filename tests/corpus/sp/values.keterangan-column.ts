import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "a column Keterangan behind Uraian is no part of the text",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN LEGALISASI

        NO | KOMPONEN | URAIAN | KETERANGAN
        1 | Persyaratan | Dokumen asli | dibawa saat mengambil
        2 | Biaya | Gratis |
        3 | Produk | Dokumen terlegalisasi |
      `,
    },
  ],
  expected: [
    {
      title: "LEGALISASI",
      components: [
        ["persyaratan", "Dokumen asli"],
        ["biaya", "Gratis"],
        ["produk", "Dokumen terlegalisasi"],
      ],
    },
  ],
};
