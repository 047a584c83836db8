import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "letterhead on the left, labels with colons in cells of their own, sections in two columns below",
  sheets: [
    {
      text: `
        PEMERINTAH KOTA CONTOH | | Nomor SOP         | : | 060/41/II/2015
        KECAMATAN TENGAH       | | Tgl. Pembuatan    | : | 22 OKTOBER 2014
        KELURAHAN LAMA         | | Tgl. Revisi       | : | -
                               | | Tgl. Pengesahan   | : | 27 PEBRUARI 2015
                               | | Disahkan oleh,    | : | LURAH LAMA
                               | |                   |   | (ttd)
                               | |                   |   | NAMA PEJABAT, S.Sos.
                               | |                   |   | NIP. 19800101 200501 1 001
                               | | Judul SOP         | : | Pelayanan Surat Pengantar
        DASAR HUKUM :          | | KUALIFIKASI PELAKSANA :
        1. UU 23/2014          | | 1. SMA
        2. PP 96/2012          | | 2. Menguasai komputer
        KETERKAITAN :          | | PERALATAN / PELENGKAPAN :
        SOP Surat Masuk        | | Komputer
        PERINGATAN :           | | PENCATATAN & PENDATAAN :
        Jika terlambat maka warga dirugikan | | Buku register

        No | Kegiatan | Staf | Lurah | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | KTP         | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Surat
      `,
    },
  ],
  expected: [
    {
      identity: {
        unit: ["PEMERINTAH KOTA CONTOH", "KECAMATAN TENGAH", "KELURAHAN LAMA"],
        nomorSop: "060/41/II/2015",
        tanggalPembuatan: "22 OKTOBER 2014",
        tanggalRevisi: "-",
        tanggalEfektif: "27 PEBRUARI 2015",
        jabatan: "LURAH LAMA",
        nama: "NAMA PEJABAT, S.Sos.",
        nip: "19800101 200501 1 001",
        namaSop: "Pelayanan Surat Pengantar",
        dasarHukum: ["UU 23/2014", "PP 96/2012"],
        kualifikasi: ["SMA", "Menguasai komputer"],
        keterkaitan: ["SOP Surat Masuk"],
        peralatan: ["Komputer"],
        peringatan: "Jika terlambat maka warga dirugikan",
        pencatatan: "Buku register",
      },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
