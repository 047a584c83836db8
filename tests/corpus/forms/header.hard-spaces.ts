import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "hard spaces and line breaks inside headings, labels and waktu",
  sheets: [
    {
      text: `
        Nomor SOP | : 060/1/2026
        Tanggal ⏎Pembuatan | 2 Januari 2026
        Nama SOP : | Surat Masuk
        
        No. | Uraian⏎Kegiatan | Pelaksana  | ← | Mutu Baku | ← | ← | Ket.
        ↑ | ↑ | Staf |  Lurah | Kelengkapan  |  Waktu | Output | ↑
        1 | Menerima | M | | KTP | 5 menit | Data | x
        2 | Meneliti |   | K | Data | 2⏎jam | Surat | y
        3 | Mengesahkan | | S  | Data | ± 10⏎menit | Surat | y
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "060/1/2026",
        namaSop: "Surat*Masuk",
        tanggalPembuatan: "2*Januari*2026",
      },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5 | KTP | Data | x
        2 | Meneliti | K2 | 120 | Data | Surat | y
        3 | Mengesahkan | S2 | 10 | Data | Surat | y
      `,
      flows: "1>2 2y>3",
    },
  ],
};
