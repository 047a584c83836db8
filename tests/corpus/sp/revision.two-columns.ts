import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "SEMULA and MENJADI as two columns; MENJADI counts, and Tetap keeps what was",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN PERMOHONAN CUTI

        NO | KOMPONEN | SEMULA | MENJADI
        1 | Persyaratan | Formulir dan map | Formulir
        2 | Jangka Waktu Pelayanan | 5 hari kerja | 1 hari kerja
        3 | Biaya/Tarif | Gratis | Tetap
        4 | Produk Pelayanan | Surat cuti | Surat izin cuti
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
      previous: {
        persyaratan: "Formulir dan map",
        jangkaWaktu: "5 hari kerja",
        biaya: "Gratis",
        produk: "Surat cuti",
      },
    },
  ],
};
