import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "label, colon and value in three columns; the official with place and date; a number over several cells",
  sheets: [
    {
      text: `
        PEMERINTAH KABUPATEN CONTOH⏎DINAS PENDIDIKAN⏎Jl. Merdeka 1 | ← | NOMOR SOP | : | '060 | / 41 / | 2026
        ↑ | ↑ | TANGGAL PEMBUATAN | : | Contoh, 2 Januari 2026 | |
        ↑ | ↑ | TANGGAL REVISI | : | | |
        ↑ | ↑ | TANGGAL EFEKTIF | : | 5 Januari 2026 | |
        ↑ | ↑ | DISAHKAN OLEH | : | KEPALA DINAS PENDIDIKAN, | |
        ↑ | ↑ | | | | |
        ↑ | ↑ | | | Drs. NAMA PEJABAT, M.Pd | |
        ↑ | ↑ | | | Pembina Utama Muda | |
        ↑ | ↑ | | | NIP. 19700101 199503 1 002 | |
        ↑ | ↑ | NAMA SOP | : | PELAYANAN LEGALISIR IJAZAH | |
        DASAR HUKUM | ← | KUALIFIKASI PELAKSANA | ← | ← | ← | ←
        1. UU 20/2003⏎2. PP 17/2010 | ← | 1. Memahami aturan⏎2. Teliti | ← | ← | ← | ←
        KETERKAITAN | ← | PERALATAN/PERLENGKAPAN | ← | ← | ← | ←
        - | ← | 1. Komputer⏎2. Stempel | ← | ← | ← | ←
        PERINGATAN | ← | PENCATATAN DAN PENDATAAN | ← | ← | ← | ←
        Apabila tidak dilaksanakan maka pelayanan terhambat | ← | Buku legalisir | ← | ← | ← | ←

        No | Kegiatan | Staf | Kadis | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Ijazah      | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Legalisir
      `,
    },
  ],
  expected: [
    {
      identity: {
        unit: ["PEMERINTAH KABUPATEN CONTOH", "DINAS PENDIDIKAN", "Jl. Merdeka 1"],
        nomorSop: "060 / 41 / 2026",
        tanggalPembuatan: "Contoh, 2 Januari 2026",
        tanggalRevisi: "",
        tanggalEfektif: "5 Januari 2026",
        jabatan: "KEPALA DINAS PENDIDIKAN,",
        nama: "Drs. NAMA PEJABAT, M.Pd",
        nip: "19700101 199503 1 002",
        namaSop: "PELAYANAN LEGALISIR IJAZAH",
        dasarHukum: ["UU 20/2003", "PP 17/2010"],
        kualifikasi: ["Memahami aturan", "Teliti"],
        keterkaitan: "-",
        peralatan: ["Komputer", "Stempel"],
        peringatan: "Apabila tidak dilaksanakan maka pelayanan terhambat",
        pencatatan: "Buku legalisir",
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
