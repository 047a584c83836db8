import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "sections in two columns whose labels are not in the same rows",
  sheets: [
    {
      text: `
        Nomor SOP   | 5 |
        Nama SOP    | Arsip |
        Dasar Hukum :  | | Kualifikasi Pelaksana :
        1. UU 43/2009  | | 1. Arsiparis
        2. PP 28/2012  | | Peralatan/Perlengkapan :
        3. Perda 1/2020 | | 1. Komputer
        Keterkaitan :  | | 2. Lemari
        SOP A          | | Pencatatan dan Pendataan :
        SOP B          | | Buku arsip
        Peringatan :   | |
        Jika hilang maka ditegur | |

        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | KTP         | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar
      `,
    },
  ],
  expected: [
    {
      identity: {
        dasarHukum: ["UU 43/2009", "PP 28/2012", "Perda 1/2020"],
        keterkaitan: ["SOP A", "SOP B"],
        peringatan: "Jika hilang maka ditegur",
        kualifikasi: ["Arsiparis"],
        peralatan: ["Komputer", "Lemari"],
        pencatatan: "Buku arsip",
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
