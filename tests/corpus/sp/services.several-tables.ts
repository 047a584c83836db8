import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "three services one below the other on one sheet, each with a head",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN KELURAHAN MAWAR

        1. STANDAR PELAYANAN SURAT KETERANGAN USAHA
        NO | KOMPONEN | URAIAN
        1 | Persyaratan | KTP
        2 | Biaya | Gratis
        3 | Produk | SKU

        2. STANDAR PELAYANAN SURAT KETERANGAN TIDAK MAMPU
        NO | KOMPONEN | URAIAN
        1 | Persyaratan | KK
        2 | Biaya | Gratis
        3 | Produk | SKTM

        3. STANDAR PELAYANAN SURAT KETERANGAN KEMATIAN
        NO | KOMPONEN | URAIAN
        1 | Persyaratan | Surat dokter
        2 | Biaya | Gratis
        3 | Produk | Surat Keterangan Kematian
      `,
    },
  ],
  expected: [
    {
      title: "SURAT KETERANGAN USAHA",
      components: [
        ["persyaratan", "KTP"],
        ["biaya", "Gratis"],
        ["produk", "SKU"],
      ],
      unit: "KELURAHAN MAWAR",
    },
    {
      title: "SURAT KETERANGAN TIDAK MAMPU",
      components: [
        ["persyaratan", "KK"],
        ["biaya", "Gratis"],
        ["produk", "SKTM"],
      ],
      unit: "KELURAHAN MAWAR",
    },
    {
      title: "SURAT KETERANGAN KEMATIAN",
      components: [
        ["persyaratan", "Surat dokter"],
        ["biaya", "Gratis"],
        ["produk", "Surat Keterangan Kematian"],
      ],
    },
  ],
};
