import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a legend, a note, a total and a signature below the table are no activities",
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | KTP         | 1 menit | Data   |
        2  | Mengesahkan  |           | S     | Data        | 4 menit | Surat  |
        Jumlah waktu | ←  |           |       |             | 5 menit |        |

        Keterangan :
        1. | Waktu dihitung pada hari kerja
        2. | Berkas tidak lengkap dikembalikan

           |              |           |       |             | Contoh, 2 Januari 2026
           |              |           |       |             | Lurah Contoh
           |              |           |       |             | NIP. 19800101 200501 1 001
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mengesahkan | S2 | 4
      `,
      flows: "1>2",
    },
  ],
};
