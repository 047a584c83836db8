import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a place, a date, an office and a name under the table, right under its last row",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←     | Mutu Baku   | ←       | ←        | Keterangan
        ↑  | ↑        | Staf      | Lurah | Kelengkapan | Waktu   | Output   | ↑
        1  | Mencatat | M         |       | Surat       | 5 menit | Agenda   |
        2  | Mengesahkan |        | S     | Agenda      | 2 jam   | Arahan   |
           |          |           |       |             | Contoh, 2 Januari 2026 |
           |          |           |       |             | LURAH CONTOH           |
           |          |           |       |             |                        |
           |          |           |       |             | NAMA PEJABAT, S.E.     |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mencatat    | M1 | 5   | Surat  | Agenda |
        2 | Mengesahkan | S2 | 120 | Agenda | Arahan |
      `,
      flows: "1>2",
    },
  ],
};
