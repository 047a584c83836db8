import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "two procedures beside each other on one sheet",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Lurah | Kelengkapan | Waktu   | Output | | No | Kegiatan | Kasi | Camat | Kelengkapan | Waktu | Output
        1  | Menerima | M    |       | Surat       | 1 menit | Surat  | | 1  | Menulis  | M    |       | Arahan | 3 menit | Surat
        2  | Membaca  |      | S     | Surat       | 2 menit | Arahan | | 2  | Memaraf  |      | S     | Surat  | 4 menit | Surat
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 1
        2 | Membaca  | S2 | 2
      `,
      flows: "1>2",
    },
    {
      lanes: ["Kasi", "Camat"],
      activities: `
        1 | Menulis | M1 | 3
        2 | Memaraf | S2 | 4
      `,
      flows: "1>2",
    },
  ],
};
