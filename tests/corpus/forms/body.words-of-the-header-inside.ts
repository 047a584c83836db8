import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "cells of the body that hold words of the header: Output, Hasil, Kegiatan, Prosedur, Nomor, Waktu",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←     | Mutu Baku   | ←       | ←        | Keterangan
        ↑  | ↑        | Staf      | Lurah | Kelengkapan | Waktu   | Output   | ↑
        1  | Prosedur | M         |       | Kegiatan    | 5 menit | Hasil    | Nomor
        2  | Mencatat | P         |       | Prosedur    | 5 menit | Keluaran | Waktu
        3  | Mengesahkan |        | S     | Nomor       | 2 jam   | Output   | Pelaksana
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Prosedur    | M1 | 5   | Kegiatan | Hasil    | Nomor
        2 | Mencatat    | P1 | 5   | Prosedur | Keluaran | Waktu
        3 | Mengesahkan | S2 | 120 | Nomor    | Output   | Pelaksana
      `,
      flows: "1>2 2>3",
    },
  ],
};
