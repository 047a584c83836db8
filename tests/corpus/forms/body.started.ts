import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a form that somebody has begun: numbers without texts below, the last rows blank",
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       |             |         |        |
        2  | Mencatat     |           |       |             |         |        |
        3  |              |           |       |             |         |        |
        4  |              |           |       |             |         |        |
        5  | dst
      `,
    },
  ],
  skipped: ["A5:A6"],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 |
        2 | Mencatat |    |
        5 | dst      |    |
      `,
    },
  ],
};
