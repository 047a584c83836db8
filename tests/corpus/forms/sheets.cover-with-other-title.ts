import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the cover has one title, the flow sheet another in a line above its table",
  sheets: [
    {
      name: "Identitas",
      text: `
        DINAS TENAGA KERJA | | NOMOR SOP | : | 560/12/2026
        KABUPATEN CONTOH   | | TGL. PEMBUATAN | : | 2 Januari 2026
                           | | TGL. REVISI | : |
                           | | TGL. EFEKTIF | : | 5 Januari 2026
                           | | DISAHKAN OLEH | : | Kepala Dinas
                           | | NAMA SOP | : | Pelayanan Kartu AK-1
        Dasar hukum        | | Kualifikasi pelaksana
        1. UU 13/2003⏎2. PP 35/2021 | | 1. SMA⏎2. Bisa komputer
      `,
    },
    {
      name: "Bagan Alir",
      text: `
        PROSEDUR PENERBITAN KARTU PENCARI KERJA

        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Kadis | Kelengkapan | Waktu   | Output | ↑
        1  | Mendata      | M         |       | Data        | 1 menit | Data   |
        2  | Mengesahkan  |           | S     | Data        | 2 menit | Kartu  |
      `,
    },
  ],
  expected: [
    {
      sheets: ["Identitas", "Bagan Alir"],
      identity: {
        nomorSop: "560/12/2026",
        tanggalPembuatan: "2 Januari 2026",
        tanggalRevisi: "",
        tanggalEfektif: "5 Januari 2026",
        jabatan: "Kepala Dinas",
        namaSop: "Pelayanan Kartu AK-1",
        dasarHukum: ["UU 13/2003", "PP 35/2021"],
        kualifikasi: ["SMA", "Bisa komputer"],
        unit: ["DINAS TENAGA KERJA", "KABUPATEN CONTOH"],
      },
      lanes: ["Staf", "Kadis"],
      activities: `
        1 | Mendata | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
