import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "two SOPs with the same lanes and only a title line between them; the numbers begin again",
  sheets: [
    {
      text: `
        Pengelolaan Surat Masuk :
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | Surat       | 1 menit | Surat  |
        2  | Membaca      |           | S     | Surat       | 2 menit | Arahan |

        Pengelolaan Surat Keluar :
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menulis      | M         |       | Arahan      | 3 menit | Surat  |
        2  | Menandatangani |         | S     | Surat       | 4 menit | Surat  |
      `,
    },
  ],
  skipped: ["A7"],
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
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menulis        | M1 | 3
        2 | Menandatangani | S2 | 4
      `,
      flows: "1>2",
    },
  ],
};
