import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "the heading calls the fourteen components an SPM",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN MINIMAL (SPM) PENERBITAN KARTU KELUARGA
        NO | KOMPONEN | URAIAN
        1 | Persyaratan | KK lama
        2 | Biaya | Gratis
      `,
    },
  ],
  expected: [
    {
      title: "PENERBITAN KARTU KELUARGA",
      components: [
        ["persyaratan", "KK lama"],
        ["biaya", "Gratis"],
      ],
    },
  ],
};
