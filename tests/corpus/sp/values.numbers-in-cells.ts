import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "a tariff and a time typed as numbers with a format",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN PENERBITAN KARTU

        NO | KOMPONEN | URAIAN
        1 | Persyaratan | KTP
        2 | Jangka Waktu (hari kerja) | 3
        3 | Biaya | 50000
        4 | Produk | Kartu
      `,
    },
  ],
  expected: [
    {
      title: "PENERBITAN KARTU",
      components: [
        ["persyaratan", "KTP"],
        ["jangkaWaktu", "3"],
        ["biaya", "50000"],
        ["produk", "Kartu"],
      ],
      minutes: 1350,
      fee: { free: false, amounts: [50000], byRegulation: false },
    },
  ],
};
