import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "part A and part B as two tables with heads of their own",
  sheets: [
    {
      name: "SP",
      text: `
        1. SP SURAT PENGANTAR NIKAH

        A. Service Delivery
        NO | KOMPONEN | URAIAN
        1 | Persyaratan | Fotokopi KTP
        2 | Prosedur | Pemohon mengajukan⏎Petugas memproses⏎Pemohon menerima
        3 | Waktu Penyelesaian | 30 menit
        4 | Biaya | Rp0,-
        5 | Produk | Surat pengantar nikah
        6 | Pengaduan | WA 0812-3456-7890

        B. Manufacturing
        NO | KOMPONEN | URAIAN
        1 | Dasar Hukum | UU Nomor 1 Tahun 1974 tentang Perkawinan
        2 | Sarana dan Prasarana | Meja layanan
        3 | Kompetensi | SMA
        4 | Pengawasan | Lurah
        5 | Jumlah Petugas | 2 orang
        6 | Jaminan Layanan | Tepat waktu
        7 | Jaminan Keamanan | Arsip terkunci
        8 | Evaluasi Kinerja | Setiap semester
      `,
    },
  ],
  expected: [
    {
      title: "SURAT PENGANTAR NIKAH",
      components: [
        ["persyaratan", "Fotokopi KTP"],
        ["prosedur", ["Pemohon mengajukan", "Petugas memproses", "Pemohon menerima"]],
        ["jangkaWaktu", "30 menit"],
        ["biaya", "Rp0,-"],
        ["produk", "Surat pengantar nikah"],
        ["pengaduan", "WA 0812-3456-7890"],
        ["dasarHukum", "UU Nomor 1 Tahun 1974 tentang Perkawinan"],
        ["sarana", "Meja layanan"],
        ["kompetensi", "SMA"],
        ["pengawasan", "Lurah"],
        ["jumlahPelaksana", "2 orang"],
        ["jaminanPelayanan", "Tepat waktu"],
        ["jaminanKeamanan", "Arsip terkunci"],
        ["evaluasiKinerja", "Setiap semester"],
      ],
      order: "permenpanrb-15-2014",
      minutes: 30,
      fee: { free: true, amounts: [], byRegulation: false },
    },
  ],
};
