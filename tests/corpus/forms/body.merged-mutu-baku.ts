import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "one waktu, one kelengkapan and one remark merged over several activities",
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | KTP         | 1 hari  | Data   | Loket
        2  | Mencatat     | P         |       | ↑           | ↑       | Agenda | ↑
        3  | Mengesahkan  |           | S     | Agenda      | ↑       | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima    | M1 | 450 | KTP    | Data   | Loket
        2 | Mencatat    | P1 | 450 | KTP    | Agenda | Loket
        3 | Mengesahkan | S2 | 450 | Agenda | Surat  | 
      `,
      flows: "1>2 2>3",
    },
  ],
};
