import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "broken formulas in the number, the waktu and a lane",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | M | | KTP | 5 menit | Data |
        #REF! | Meneliti | | P | Data | #VALUE! | Telaah |
        3 | Mencetak | #N/A | P | Data | 5 menit | Surat |
        4 | Mengesahkan | | S | Data | 10 menit | Surat |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        #REF! | Meneliti | P2 | ?
        3 | Mencetak | P2 | 5
        4 | Mengesahkan | S2 | 10
      `,
      flows: "1>2 2>3 3>4",
      problems: ["unknown-code C6"],
    },
  ],
};
