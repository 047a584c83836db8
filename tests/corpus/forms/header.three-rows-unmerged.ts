import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "three header rows without any merge, groups typed over the first of their lanes",
  sheets: [
    {
      text: `
           |          | Pelaksana |         |              |       | Mutu Baku   |         |        |
        No | Kegiatan | Provinsi  |         | Kabupaten    |       | Kelengkapan | Waktu   | Output | Ket
           |          | Ketua     | Anggota | Ketua        | Staf  |             |         |        |
        1  | Menyusun | M         |         |              |       | Data        | 1 hari  | Konsep |
        2  | Membahas |           | P       | <            |       | Konsep      | 1 jam   | Notula |
        3  | Mengirim |           |         |              | S     | Notula      | 5 menit | Resi   |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Provinsi / Ketua", "Provinsi / Anggota", "Kabupaten / Ketua", "Kabupaten / Staf"],
      activities: `
        1 | Menyusun | M1   | 450
        2 | Membahas | P2-3 | 60
        3 | Mengirim | S4   | 5
      `,
      flows: "1>2 2>3",
    },
  ],
};
