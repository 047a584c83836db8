import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the identity block stands on the right of the table",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output | | Nomor SOP | 060/9
        1  | Menerima | M    |       | Arsip       | 1 menit | Data   | | Nama SOP | Arsip
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar | | Tanggal Pembuatan | 2 Juni 2021
           |          |      |       |             |         |        | | Tanggal Efektif | 3 Juni 2021
           |          |      |       |             |         |        | | Disahkan oleh | Kadis
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "060/9",
        namaSop: "Arsip",
        tanggalPembuatan: "2 Juni 2021",
        tanggalEfektif: "3 Juni 2021",
      },
      lanes: ["Staf", "Kadis"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
