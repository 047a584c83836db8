import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "PELAKSANA MUTU BAKU in one merged cell, the sheet's own words for the columns",
  sheets: [
    {
      text: `
        NO | URAIAN PROSEDUR | PELAKSANA MUTU BAKU | ←     | ←           | ←            | ←      | KET
        ↑  | ↑               | PETUGAS             | KASIE | KELENGKAPAN | WAKTU PROSES | OUTPUT | ↑
        1  | Mendata         | M                   |       | KTP         | 1 menit      | Data   |
        2  | Mengesahkan     |                     | S     | Data        | 2 menit      | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["PETUGAS", "KASIE"],
      activities: `
        1 | Mendata     | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
