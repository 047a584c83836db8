import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "each step on two merged rows, one waktu merged over two steps, a bracketed remark between",
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | KTP         | 1 jam   | Data   | x
        ↑  | ↑            | ↑         | ↑     | ↑           | ↑       | ↑      | ↑
        2  | Mencatat     | P         |       | Data        | ↑       | Agenda |
        ↑  | ↑            | ↑         | ↑     | Agenda      | ↑       | ↑      |
        3  | Mengesahkan  |           | S     | Data        | 6 menit | Surat  | y
        ↑  | ↑            | ↑         | ↑     | ↑           | ↑       | ↑      | ↑
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 60 | KTP | Data | x
        2 | Mencatat | P1 | 60 | Data; Agenda | Agenda | 
        3 | Mengesahkan | S2 | 6 | Data | Surat | y
      `,
      flows: "1>2 2>3",
    },
  ],
};
