import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "group cell of the pelaksana blank, lane names merged over two rows, a blank column between the blocks",
  sheets: [
    {
      text: `
        No | Kegiatan | | | | Mutu Baku | ← | ← | | Keterangan
        ↑ | ↑ | Staf | Kasi | Lurah | Kelengkapan | Waktu | Output | | ↑
        1 | Menerima | M | | | KTP | 5 menit | Data | |
        2 | Meneliti | | P | | Data | 5 menit | Telaah | |
        3 | Mengesahkan | | | S | Data | 10 menit | Surat | | arsip
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kasi", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5 | KTP | Data
        2 | Meneliti | P2 | 5
        3 | Mengesahkan | S3 | 10 | Data | Surat | arsip
      `,
      flows: "1>2 2>3",
    },
  ],
};
