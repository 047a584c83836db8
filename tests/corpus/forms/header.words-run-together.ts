import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "labels without spaces, abbreviations with stops, the plural s of nobody",
  sheets: [
    {
      text: `
        NomorSOP | 12
        NamaSOP  | Surat Masuk
        Tgl.Pembuatan | 2 Juni 2021
        TglEfektif | 3 Juni 2021
        DasarHukum | UU 25/2009

        No. | UraianKegiatan | PELAKSANA | ←     | MUTUBAKU    | ←       | ←      | KET.
        ↑   | ↑              | Staf      | Lurah | KELENGKAPAN | WAKTU   | OUT-PUT | ↑
        1   | Mendata        | M         |       | KTP         | 5 menit | Data   |
        2   | Mengesahkan    |           | S     | Data        | 2 jam   | Surat  |
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "12",
        namaSop: "Surat Masuk",
        tanggalPembuatan: "2 Juni 2021",
        tanggalEfektif: "3 Juni 2021",
        dasarHukum: "UU 25/2009",
      },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 5
        2 | Mengesahkan | S2 | 120
      `,
      flows: "1>2",
    },
  ],
};
