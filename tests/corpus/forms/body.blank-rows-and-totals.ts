import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "blank rows between the steps, a subtotal between and a total at the end",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | M | | KTP | 5 menit | Data |
        
        2 | Mencatat | P | | Data | 5 menit | Agenda |
          | Sub Total | | | | 10 menit | |
        
        3 | Mengesahkan | | S | Data | 10 menit | Surat |
        
        TOTAL WAKTU PELAYANAN | ← | | | | 20 menit | |
      `,
    },
  ],
  skipped: ["A7:H7"],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        2 | Mencatat | P1 | 5
        3 | Mengesahkan | S2 | 10
      `,
      flows: "1>2 2>3",
    },
  ],
};
