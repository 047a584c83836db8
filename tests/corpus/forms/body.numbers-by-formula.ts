import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "numbers by formula, targets that point at them, in rich text and with a macro",
  writtenBy: ["excel-rich-text", "excel-macros"],
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan | Lanjut ke | Tidak ke
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑ | ↑ | ↑
        1 | Menerima | M | | KTP | 5 menit | Data | | |
        {=A3+1 2} | Meneliti | | K | Data | 10 menit | Telaah | | | {=$A$3 1}
        {=A4+1 3} | Mencetak | P | | Data | 10 menit | Surat | | |
        {=A5+1 4} | Mengesahkan | | S | Data | 10 menit | Surat & salinan | | |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        2 | Meneliti | K2 | 10
        3 | Mencetak | P1 | 10
        4 | Mengesahkan | S2 | 10 | Data | Surat & salinan
      `,
      flows: "1>2 2y>3 2n>1 3>4",
    },
  ],
};
