import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "a second service begins with the first component again, nobody gave it a name",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN SURAT PENGANTAR

        KOMPONEN | URAIAN
        Persyaratan | KTP
        Prosedur | Pemohon datang
        Biaya | Gratis
        Produk | Surat A
        Persyaratan | KK
        Prosedur | Pemohon menunggu
        Biaya | Gratis
        Produk | Surat B
      `,
    },
  ],
  expected: [
    {
      title: "SURAT PENGANTAR",
      components: [
        ["persyaratan", "KTP"],
        ["prosedur", "Pemohon datang"],
        ["biaya", "Gratis"],
        ["produk", "Surat A"],
      ],
    },
    {
      title: null,
      components: [
        ["persyaratan", "KK"],
        ["prosedur", "Pemohon menunggu"],
        ["biaya", "Gratis"],
        ["produk", "Surat B"],
      ],
    },
  ],
};
