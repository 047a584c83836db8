import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "only No is merged over the lines of an activity, Kegiatan is typed line by line with capitals",
  sheets: [
    {
      text: `
        No | Kegiatan             | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑                    | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima surat dari  | M         |       | Surat       | 1 menit | Surat  |
        ↑  | Dinas Sosial         |           |       |             |         |        |
        2  | Membaca surat        |           | S     | Surat       | 2 menit | Arahan |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima surat dari⏎Dinas Sosial | M1 | 1
        2 | Membaca surat | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
