import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "items of a list wrapped into the next row without a marker; the first item beside its label",
  sheets: [
    {
      text: `
        Nomor SOP   | 5
        Nama SOP    | Arsip
        Dasar Hukum | 1. UU 43/2009 tentang
                    | Kearsipan
                    | 2. PP 28/2012
        Kualifikasi Pelaksana | 1. Arsiparis
                    | 2. Teliti dan
                    | sabar
        Peringatan  | Jika hilang, maka
                    | pelaksana ditegur

        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Arsip       | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "5",
        namaSop: "Arsip",
        dasarHukum: ["UU 43/2009 tentang Kearsipan", "PP 28/2012"],
        kualifikasi: ["Arsiparis", "Teliti dan sabar"],
        peringatan: ["Jika hilang, maka pelaksana ditegur"],
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
