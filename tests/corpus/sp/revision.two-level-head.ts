import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "SEMULA and MENJADI below URAIAN, with an index row under the head",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN PERMOHONAN CUTI

        NO | KOMPONEN | URAIAN | ←
        ↑ | ↑ | SEMULA | MENJADI
        1 | 2 | 3 | 4
        1 | Persyaratan | Formulir dan map | Formulir
        2 | Jangka Waktu Pelayanan | 5 hari kerja | 1 hari kerja
        3 | Biaya/Tarif | - | Gratis
        4 | Produk Pelayanan |  | Surat izin cuti
      `,
    },
  ],
  expected: [
    {
      title: "PERMOHONAN CUTI",
      components: [
        ["persyaratan", "Formulir"],
        ["jangkaWaktu", "1 hari kerja"],
        ["biaya", "Gratis"],
        ["produk", "Surat izin cuti"],
      ],
      minutes: 450,
      previous: { persyaratan: "Formulir dan map", jangkaWaktu: "5 hari kerja", biaya: "-" },
    },
  ],
};
