import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "an old version of the same SOP on a hidden sheet is put away: it is no document",
  sheets: [
    {
      name: "SOP baru",
      text: `
        No | Kegiatan | Staf | Lurah | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Surat       | 1 menit | Surat
        2  | Membaca  |      | S     | Surat       | 2 menit | Arahan
      `,
    },
    {
      name: "SOP lama",
      state: "hidden",
      text: `
        No | Kegiatan | Staf | Lurah | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Surat       | 9 menit | Surat
        2  | Membaca  |      | S     | Surat       | 9 menit | Arahan
      `,
    },
  ],
  expected: [
    {
      sheets: ["SOP baru"],
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 1
        2 | Membaca  | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
