import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "stages I and II in rows of their own, numbers begin again in the second",
  skipped: ["A3:H3", "A6:H6"],
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        I  | TAHAP PERSIAPAN | ←      | ←     | ←           | ←       | ←      | ←
        1  | Menerima     | M         |       | KTP         | 1 menit | Data   |
        2  | Mencatat     | P         |       | Data        | 4 menit | Agenda |
        II | TAHAP PELAKSANAAN | ←    | ←     | ←           | ←       | ←      | ←
        1  | Mengetik     | P         |       | Agenda      | 5 menit | Konsep |
        2  | Mengesahkan  |           | S     | Konsep      | 6 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 1
        2 | Mencatat | P1 | 4
        1 | Mengetik | P1 | 5
        2 | Mengesahkan | S2 | 6
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
