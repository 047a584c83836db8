import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Kegiatan and Aktivitas both as headings: a heading over a heading",
  sheets: [
    {
      text: `
        No | PROSEDUR   | PELAKSANA | ←     | MUTU BAKU   | ←       | ←      | KET
        ↑  | Uraian Kegiatan | Staf | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima surat  | M    |       | Surat       | 1 menit | Surat  |
        2  | Membaca surat   |      | S     | Surat       | 2 menit | Arahan |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima surat | M1 | 1
        2 | Membaca surat  | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
