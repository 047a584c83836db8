import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "Disahkan oleh with its official stands right of the number and the dates, in the same rows",
  sheets: [
    {
      text: `
        DINAS CONTOH | Nomor SOP | 5/2026 | Disahkan oleh | KEPALA DINAS CONTOH
          | Tanggal Pembuatan | 3 Maret 2026 | |
          | Tanggal Revisi | 4 April 2026 | | NAMA PEJABAT, S.H.
          | Tanggal Efektif | 5 Mei 2026 | | NIP. 19800101 200501 1 001
          | Nama SOP | Penerbitan Kartu | |
        
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        1 | Menerima | M | | KTP | 5 menit | Data |
        2 | Mengesahkan | | S | Data | 10 menit | Surat |
      `,
    },
  ],
  expected: [
    {
      identity: {
        unit: ["DINAS CONTOH"],
        nomorSop: "5/2026",
        tanggalPembuatan: "3 Maret 2026",
        tanggalRevisi: "4 April 2026",
        tanggalEfektif: "5 Mei 2026",
        namaSop: "Penerbitan Kartu",
        jabatan: "KEPALA DINAS CONTOH",
        nama: "NAMA PEJABAT, S.H.",
        nip: "19800101 200501 1 001",
      },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        2 | Mengesahkan | S2 | 10
      `,
      flows: "1>2",
    },
  ],
};
