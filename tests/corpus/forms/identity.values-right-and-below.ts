import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "some values right of their label, some below it; dates as bare serials, the NIP with a lost end and stray marks",
  sheets: [
    {
      text: `
        Nomor SOP         | ←               | Nama SOP
        060/7/2026        | ←               | Penerbitan Surat
        Tanggal Pembuatan | 44349           | Tanggal Revisi | 0
        Tanggal Efektif   | {44352 dd/mm/yy} | Disahkan oleh | Camat Contoh
                          |                 |                | NAMA PEJABAT
                          |                 |                | NIP : 19800101.200501.1
        Peringatan
        Apabila terlambat maka layanan tertunda | ← | ← | ←

        No | Kegiatan | Staf | Camat | Kelengkapan | Waktu   | Output
        1  | Menerima | M    |       | Arsip       | 1 menit | Data
        2  | Mengesahkan |   | S     | Data        | 2 menit | Daftar
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "060/7/2026",
        namaSop: "Penerbitan Surat",
        tanggalPembuatan: "44349",
        tanggalRevisi: "0",
        tanggalEfektif: "05/06/21",
        jabatan: "Camat Contoh",
        nama: "NAMA PEJABAT",
        nip: "19800101.200501.1",
        peringatan: "Apabila terlambat maka layanan tertunda",
      },
      lanes: ["Staf", "Camat"],
      activities: `
        1 | Menerima | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
