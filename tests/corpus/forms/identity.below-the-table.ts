import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the identity block stands below the table",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Camat | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | KTP         | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Surat

        Nomor SOP         | 060/3
        Tanggal Pembuatan | 05 Desember 2017
        Tanggal Revisi    |
        Tanggal Efektif   | 28-08-2017
        Nama SOP          | Pelayanan KTP
        Dasar Hukum       | UU 24/2013
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "060/3",
        tanggalPembuatan: "05 Desember 2017",
        tanggalRevisi: "",
        tanggalEfektif: "28-08-2017",
        namaSop: "Pelayanan KTP",
        dasarHukum: "UU 24/2013",
      },
      lanes: ["Staf", "Camat"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
