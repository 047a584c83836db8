import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "headings A. Persiapan and B. Pelaksanaan in rows of their own, one across the table, one in the Kegiatan cell",
  skipped: ["A3:H3", "A6:B6"],
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        A. PERSIAPAN | ← | ← | ← | ← | ← | ← | ←
        1  | Menerima     | M         |       | KTP         | 1 menit | Data   |
        2  | Mencatat     | P         |       | Data        | 4 menit | Agenda |
        B. | PELAKSANAAN  |           |       |             |         |        |
        3  | Mengetik     | P         |       | Agenda      | 5 menit | Konsep |
        4  | Mengesahkan  |           | S     | Konsep      | 6 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mencatat    | P1 | 4
        3 | Mengetik    | P1 | 5
        4 | Mengesahkan | S2 | 6
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
