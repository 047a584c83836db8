import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "subtotal, note with items, place and date, the head again with other spelling, then numbers go on with a gap",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        1 | Menerima | M | | KTP | 5 menit | Data |
        2 | Mencatat | P | | Data | ± 10 mnt | Agenda |
        Jumlah waktu | ← | | | | 15 menit | |
        Catatan : | | | | | | |
        a. | Berkas lengkap | | | | | |
        b. | Waktu hari kerja | | | | | |
        
        No. | KEGIATAN | PELAKSANA | ← | MUTU BAKU | ← | ← | KET
        ↑ | ↑ | Staff | Lurah | Kelengkapan | Waktu | Output | ↑
        4 | Meneliti | | K | Data | 1-2 hr | Telaah |
        5 | Mengesahkan | | S | Data | 1 OH | Surat |
      `,
    },
  ],
  skipped: ["A5:H8", "A10:H11"],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        2 | Mencatat | P1 | 10
        4 | Meneliti | K2 | 450..900
        5 | Mengesahkan | S2 | ?
      `,
      flows: "1>2 2>3 3y>4",
    },
  ],
};
