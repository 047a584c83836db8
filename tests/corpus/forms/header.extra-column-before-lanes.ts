import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "an extra column between Kegiatan and the word Pelaksana is no lane",
  sheets: [
    {
      text: `
        No | Kegiatan | Uraian Tugas        | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑        | ↑                   | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Mendata  | Mengisi buku pendaftaran | M    |       | KTP         | 1 menit | Data   |
        2  | Mengesahkan | Membubuhkan stempel |        | S     | Data        | 2 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
