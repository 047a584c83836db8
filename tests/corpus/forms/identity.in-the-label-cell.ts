import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "label and value in one cell, with a colon or a line break; lists with bullets of symbol fonts",
  sheets: [
    {
      text: `
        NOMOR : Disarpus/Set/UP/01
        Tanggal Pembuatan : 2 Januari 2026
        JUDUL SOP:⏎Pengelolaan Arsip
        Disahkan oleh : Kepala Dinas⏎⏎⏎NAMA PEJABAT, M.Si⏎NIP 198001012005011001
        Dasar Hukum :⏎1) UU 43/2009⏎2) PP 28/2012⏎tentang Pelaksanaan
        Kualifikasi Pelaksanaan :⏎ Arsiparis⏎ Teliti
        Keterkaitan : - SOP Surat Masuk⏎- SOP Surat Keluar

        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Arsip       | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "Disarpus/Set/UP/01",
        tanggalPembuatan: "2 Januari 2026",
        namaSop: "Pengelolaan Arsip",
        jabatan: "Kepala Dinas",
        nama: "NAMA PEJABAT, M.Si",
        nip: "198001012005011001",
        dasarHukum: ["UU 43/2009", "PP 28/2012 tentang Pelaksanaan"],
        kualifikasi: ["Arsiparis", "Teliti"],
        keterkaitan: ["SOP Surat Masuk", "SOP Surat Keluar"],
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
