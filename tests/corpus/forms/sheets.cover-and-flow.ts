import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "identity on a cover sheet, the table on a sheet whose name ends in a blank",
  sheets: [
    {
      name: "COVER",
      text: `
        PEMERINTAH KABUPATEN CONTOH | | Nomor SOP | 060/1/2026
        DINAS SOSIAL                | | Tanggal Pembuatan | 02 Juni 2021
                                    | | Tanggal Revisi | -
                                    | | Tanggal Efektif | 05 Juni 2021
                                    | | Disahkan oleh | Kepala Dinas Sosial
                                    | | Nama SOP | Penyaluran Bantuan
        Dasar Hukum                 | | Kualifikasi Pelaksana
        UU 11/2009                  | | SMA
      `,
    },
    {
      name: "SOP Penyaluran ",
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Kadis | Kelengkapan | Waktu   | Output | ↑
        1  | Mendata      | M         |       | Data        | 1 menit | Data   |
        2  | Menyalurkan  |           | S     | Data        | 2 menit | Bantuan |
      `,
    },
  ],
  expected: [
    {
      sheets: ["COVER", "SOP Penyaluran "],
      identity: {
        unit: ["PEMERINTAH KABUPATEN CONTOH", "DINAS SOSIAL"],
        nomorSop: "060/1/2026",
        tanggalPembuatan: "02 Juni 2021",
        tanggalRevisi: "-",
        tanggalEfektif: "05 Juni 2021",
        jabatan: "Kepala Dinas Sosial",
        nama: null,
        namaSop: "Penyaluran Bantuan",
        dasarHukum: ["UU 11/2009"],
        kualifikasi: ["SMA"],
        peringatan: null,
      },
      lanes: ["Staf", "Kadis"],
      activities: `
        1 | Mendata     | M1 | 1
        2 | Menyalurkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
