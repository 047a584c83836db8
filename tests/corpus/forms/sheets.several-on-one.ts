import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "two SOPs below each other on one sheet, each with its identity block",
  sheets: [
    {
      text: `
        Nomor SOP | 060/1/2026
        Nama SOP  | Surat Masuk
        Tanggal Pembuatan | 5 Januari 2026

        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | Surat       | 1 menit | Surat  |
        2  | Membaca      |           | S     | Surat       | 2 menit | Arahan |

        Nomor SOP | 060/2/2026
        Nama SOP  | Surat Keluar
        Tanggal Pembuatan | 6 Januari 2026

        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Lurah     | Staf  | Kelengkapan | Waktu   | Output | ↑
        1  | Menulis      | M         |       | Arahan      | 3 menit | Surat  |
        2  | Mengirim     |           | S     | Surat       | 4 menit | Resi   |
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "060/1/2026",
        namaSop: "Surat Masuk",
        tanggalPembuatan: "5 Januari 2026",
      },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 1
        2 | Membaca  | S2 | 2
      `,
      flows: "1>2",
    },
    {
      identity: {
        nomorSop: "060/2/2026",
        namaSop: "Surat Keluar",
        tanggalPembuatan: "6 Januari 2026",
      },
      lanes: ["Lurah", "Staf"],
      activities: `
        1 | Menulis  | M1 | 3
        2 | Mengirim | S2 | 4
      `,
      flows: "1>2",
    },
  ],
};
