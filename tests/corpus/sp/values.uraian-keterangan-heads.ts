import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "the heads are URAIAN and KETERANGAN: the first one holds the components",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN LEGALISASI

        NO | URAIAN | KETERANGAN
        1 | Persyaratan | Dokumen asli
        2 | Biaya | Gratis
        3 | Produk | Dokumen terlegalisasi
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
