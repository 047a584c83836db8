import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "each label above its value, three labels beside each other",
  sheets: [
    {
      text: `
        Nomor SOP | Tanggal Pembuatan | Tanggal Efektif
        060/7     | 02 Juni 2021      | 28-08-2017
        Nama SOP  |                   | Disahkan Oleh
        Pelayanan KTP |               | Camat Contoh
        Dasar Hukum | Kualifikasi Pelaksana | Peringatan
        UU 24/2013  | D3                    | Segera

        No | Kegiatan | Staf | Camat | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | KTP         | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Surat
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "060/7",
        tanggalPembuatan: "02 Juni 2021",
        tanggalEfektif: "28-08-2017",
        namaSop: "Pelayanan KTP",
        jabatan: "Camat Contoh",
        dasarHukum: "UU 24/2013",
        kualifikasi: "D3",
        peringatan: "Segera",
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
