import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "three procedures beside each other, each with its name above",
  sheets: [
    {
      text: `
        Nama SOP | Surat Masuk |  |  |  |  | | Nama SOP | Surat Keluar |  |  |  |  | | Nama SOP | Arsip

        No | Kegiatan | Staf | Lurah | Waktu | Output | | No | Kegiatan | Kasi | Camat | Waktu | Output | | No | Kegiatan | Arsiparis | Sekcam | Waktu | Output
        1  | Menerima | M    |       | 1 mnt | Surat  | | 1  | Menulis  | M    |       | 3 mnt | Surat  | | 1  | Menata   | M    |      | 1 jam | Arsip
        2  | Membaca  |      | S     | 2 mnt | Arahan | | 2  | Memaraf  |      | S     | 4 mnt | Surat  | | 2  | Memeriksa |     | K    | 2 jam | Arsip
           |          |      |       |       |        | |    |          |      |       |       |        | | 3  | Menyimpan | S   |      | 1 jam | Arsip
      `,
    },
  ],
  expected: [
    {
      identity: { namaSop: "Surat Masuk" },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 1
        2 | Membaca | S2 | 2
      `,
      flows: "1>2",
    },
    {
      identity: { namaSop: "Surat Keluar" },
      lanes: ["Kasi", "Camat"],
      activities: `
        1 | Menulis | M1 | 3
        2 | Memaraf | S2 | 4
      `,
      flows: "1>2",
    },
    {
      identity: { namaSop: "Arsip" },
      lanes: ["Arsiparis", "Sekcam"],
      activities: `
        1 | Menata | M1 | 60
        2 | Memeriksa | K2 | 120
        3 | Menyimpan | S1 | 60
      `,
      flows: "1>2 2y>3",
    },
  ],
};
