import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "numbers of the items in a column of their own, items in merged cells, a list longer on one side",
  sheets: [
    {
      text: `
        Nomor SOP   | ←          | 5    | ←
        Nama SOP    | ←          | Arsip | ←
        Dasar Hukum | ←          | Kualifikasi Pelaksana | ←
        1           | UU 43/2009 | 1    | Arsiparis
        2           | PP 28/2012 | 2    | Teliti
        3           | Perda 1/2020 |    |
        Keterkaitan | ←          | Peralatan dan Perlengkapan | ←
        '-          | SOP A      | a.   | Komputer
        '-          | SOP B      | b.   | Lemari arsip

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
        dasarHukum: ["UU 43/2009", "PP 28/2012", "Perda 1/2020"],
        kualifikasi: ["Arsiparis", "Teliti"],
        keterkaitan: ["SOP A", "SOP B"],
        peralatan: ["Komputer", "Lemari arsip"],
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
