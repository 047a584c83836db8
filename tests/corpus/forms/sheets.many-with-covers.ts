import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "two covers and two tables in one workbook, a list of SOPs and a hidden sheet of lists between",
  sheets: [
    {
      name: "Daftar SOP",
      text: `
        No | Judul SOP     | Unit  | Keterangan
        1  | Surat Masuk   | Umum  | baru
        2  | Surat Keluar  | Umum  | baru
      `,
    },
    {
      name: "Cover 1",
      text: `
        Nomor SOP         | 1
        Tanggal Pembuatan | 2021
        Tanggal Efektif   | JUNI 2020
        Disahkan oleh     | Lurah
        Nama SOP          | Surat Masuk
      `,
    },
    {
      name: "Alur 1",
      text: `
        No | Kegiatan | Staf | Lurah | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Surat       | 1 menit | Surat
        2  | Membaca  |      | S     | Surat       | 2 menit | Arahan
      `,
    },
    { name: "Referensi", state: "hidden", text: "M | P | K | S" },
    {
      name: "Cover 2",
      text: `
        Nomor SOP         | 2
        Tanggal Pembuatan | 2021
        Tanggal Efektif   | JUNI 2020
        Disahkan oleh     | Lurah
        Nama SOP          | Surat Keluar
      `,
    },
    {
      name: "Alur 2",
      text: `
        No | Kegiatan | Staf | Lurah | Kelengkapan | Waktu   | Output
        1  | Menulis  | M    |       | Arahan      | 3 menit | Surat
        2  | Mengirim |      | S     | Surat       | 4 menit | Resi
      `,
    },
  ],
  expected: [
    {
      sheets: ["Cover 1", "Alur 1"],
      identity: { nomorSop: "1", namaSop: "Surat Masuk", tanggalEfektif: "JUNI 2020" },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 1
        2 | Membaca  | S2 | 2
      `,
      flows: "1>2",
    },
    {
      sheets: ["Cover 2", "Alur 2"],
      identity: { nomorSop: "2", namaSop: "Surat Keluar", tanggalEfektif: "JUNI 2020" },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menulis  | M1 | 3
        2 | Mengirim | S2 | 4
      `,
      flows: "1>2",
    },
  ],
};
