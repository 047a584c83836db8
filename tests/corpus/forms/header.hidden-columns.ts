import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a hidden lane, empty, and a hidden helper column between the lanes and Mutu Baku",
  sheets: [
    {
      hiddenColumns: ["D", "F"],
      text: `
        No | Kegiatan | Pelaksana | ←       | ←     | Catatan rapat | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑        | Staf      | Kasi    | Lurah | ↑             | Kelengkapan | Waktu   | Output | ↑
        1  | Mendata  | M         |         |       | ganti kata    | KTP         | 1 menit | Data   |
        2  | Mengesahkan |        |         | S     |               | Data        | 2 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kasi", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 1
        2 | Mengesahkan | S3 | 2
      `,
      flows: "1>2",
    },
  ],
};
