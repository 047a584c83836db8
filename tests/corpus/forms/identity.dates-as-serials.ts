import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "real Excel dates in several formats, a bare year, a date that an English Excel shows",
  sheets: [
    {
      text: `
        Nomor SOP         | 7
        Nama SOP          | Arsip
        Tanggal Pembuatan | {44349 dd/mm/yyyy}
        Tanggal Revisi    | {44349 mmmm yyyy}
        Tanggal Efektif   | {44349 [$-421]dd mmmm yyyy}
        Disahkan oleh     | Kadis

        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Arsip       | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "7",
        tanggalPembuatan: "02/06/2021",
        tanggalRevisi: "Juni 2021",
        tanggalEfektif: "02 Juni 2021",
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
