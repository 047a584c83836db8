import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "identity as lines of one cell without the letterhead, table far off in columns, typing mistakes, rich text",
  writtenBy: ["excel-rich-text"],
  sheets: [
    {
      text: `
        Nomor SOP : 7/2026⏎Tgl. Pembuatan : 2 Mei 2026⏎Tgl. Efektif : 3 Mei 2026⏎Judul SOP : Penerbitan Izin⏎Disahkan Oleh : KEPALA DINAS⏎NAMA PEJABAT, S.H.⏎NIP. 19800101 200501 1 001 | ←
        
         | | | N0 | Kegiatn | Pelaksna | ← | Mutu Bku | ← | ← | Ketrangan
         | | | ↑ | ↑ | Staf | Kabid | Kelengkpan | Wktu | Otput | ↑
         | | | 1. | Menerima | M | | KTP | 1 jam 30 mnt | Data | x
         | | | 2. | Mengesahkan | | S | Data | 10’ | Surat | y
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "7/2026",
        tanggalPembuatan: "2 Mei 2026",
        tanggalEfektif: "3 Mei 2026",
        namaSop: "Penerbitan Izin",
        jabatan: "KEPALA DINAS",
        nama: "NAMA PEJABAT, S.H.",
        nip: "19800101 200501 1 001",
      },
      lanes: ["Staf", "Kabid"],
      activities: `
        1. | Menerima | M1 | 90 | KTP | Data | x
        2. | Mengesahkan | S2 | 10 | Data | Surat | y
      `,
      flows: "1>2",
    },
  ],
};
