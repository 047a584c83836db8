import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a legend of the symbols in a table of its own below, numbered like the activities",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←     | Mutu Baku   | ←       | ←        | Keterangan
        ↑  | ↑        | Staf      | Lurah | Kelengkapan | Waktu   | Output   | ↑
        1  | Mencatat | M         |       | Surat       | 5 menit | Agenda   |
        2  | Mengesahkan |        | S     | Agenda      | 2 jam   | Arahan   |

        Keterangan Simbol :
        No | Simbol   | Arti
        1  | Kapsul   | Mulai dan selesai
        2  | Kotak    | Proses
        3  | Segilima | Pindah halaman
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mencatat    | M1 | 5
        2 | Mengesahkan | S2 | 120
      `,
      flows: "1>2",
    },
  ],
};
