import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a letterhead across the sheet above the block, labels in the left column, values far on the right",
  sheets: [
    {
      text: `
        PEMERINTAH KOTA CONTOH | ← | ← | ← | ←
        DINAS KESEHATAN | ← | ← | ← | ←
        Jalan Merdeka Nomor 1 Telepon (024) 123456 | ← | ← | ← | ←

        Nomor SOP         |  |  | : | 12/SOP/2026
        Tanggal Pembuatan |  |  | : | 2 Januari 2026
        Tanggal Revisi    |  |  | : | -
        Tanggal Efektif   |  |  | : | 5 Januari 2026
        Disahkan oleh     |  |  | : | Kepala Dinas Kesehatan
        Nama SOP          |  |  | : | Imunisasi

        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | KTP         | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar
      `,
    },
  ],
  expected: [
    {
      identity: {
        unit: "*DINAS KESEHATAN*",
        nomorSop: "12/SOP/2026",
        tanggalPembuatan: "2 Januari 2026",
        tanggalRevisi: "-",
        tanggalEfektif: "5 Januari 2026",
        jabatan: "Kepala Dinas Kesehatan",
        nama: null,
        nip: null,
        namaSop: "Imunisasi",
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
