import { bentuk } from "../../support/reading/drawn-objects";
import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "one component twice, and the shape of a flow over the procedure",
  sheets: [
    {
      name: "SP",
      draw: [bentuk("rect", "alur", "C4")],
      text: `
        STANDAR PELAYANAN LEGALISASI
        NO | KOMPONEN | URAIAN
        1 | Persyaratan | Surat asli
        2 | Prosedur |
        3 | Biaya | Gratis
        4 | Biaya/Tarif | Rp 10.000
        5 | Produk | Surat terlegalisasi
      `,
    },
  ],
  expected: [
    {
      title: "LEGALISASI",
      components: [
        ["persyaratan", "Surat asli"],
        ["prosedur", null],
        ["biaya", "Gratis"],
        ["biaya", "Rp 10.000"],
        ["produk", "Surat terlegalisasi"],
      ],
      pictures: { prosedur: 1 },
    },
  ],
};
