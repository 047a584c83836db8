import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the NIP typed as a number: Excel kept 15 digits and shows it in scientific notation",
  sheets: [
    {
      text: `
        Nomor SOP         | 7
        Nama SOP          | Arsip
        Tanggal Pembuatan | 2021
        Disahkan oleh     | Kepala Dinas Arsip
                          |
                          | NAMA PEJABAT, S.Sos.
        NIP               | 198001012005011000

        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Arsip       | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar
      `,
    },
  ],
  expected: [
    {
      identity: {
        jabatan: "Kepala Dinas Arsip",
        nama: "NAMA PEJABAT, S.Sos.",
        nip: "198001012005011000",
        tanggalPembuatan: "2021",
      },
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
