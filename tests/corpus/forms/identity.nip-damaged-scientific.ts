import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the NIP below the name as a number that shows 1,98001E+17, and once typed as that text",
  sheets: [
    {
      text: `
        Nomor SOP         | 7
        Nama SOP          | Arsip
        Tanggal Pembuatan | 2021
        Disahkan oleh     | Kepala Dinas Arsip
                          |
                          | NAMA PEJABAT
                          | {198001012005011000 0.00E+00}

        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Arsip       | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar
      `,
    },
    {
      name: "Lain",
      text: `
        Nomor SOP         | 8
        Nama SOP          | Pinjam Arsip
        Tanggal Pembuatan | 2021
        Disahkan oleh     | Kepala Dinas Arsip
                          |
                          | NAMA PEJABAT
                          | NIP. 1,98001E+17

        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Arsip       | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar
      `,
    },
  ],
  expected: [
    {
      sheets: ["SOP"],
      identity: { jabatan: "Kepala Dinas Arsip", nama: "NAMA PEJABAT", nip: "198001012005011000" },
      damaged: ["nip"],
      lanes: ["Staf", "Kadis"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
    {
      sheets: ["Lain"],
      identity: { jabatan: "Kepala Dinas Arsip", nama: "NAMA PEJABAT", nip: "1,98001E+17" },
      damaged: ["nip"],
      lanes: ["Staf", "Kadis"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
