import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "SEMULA and MENJADI as two whole tables side by side",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN PERMOHONAN CUTI | ← | ← | ← | ← | ←
        SEMULA | ← | ← | MENJADI | ← | ←
        NO | KOMPONEN | URAIAN | NO | KOMPONEN | URAIAN
        1 | Persyaratan | Formulir dan map | 1 | Persyaratan | Formulir
        2 | Jangka Waktu | 5 hari kerja | 2 | Jangka Waktu | 1 hari kerja
        3 | Biaya | Gratis | 3 | Biaya | Gratis
        4 | Produk | Surat cuti | 4 | Produk | Surat izin cuti
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
      previous: {
        persyaratan: "Formulir dan map",
        jangkaWaktu: "5 hari kerja",
        biaya: "Gratis",
        produk: "Surat cuti",
      },
    },
  ],
};
