import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "merged steps with sub-steps beside, saved as Strict, prefixed numbers, blank rows between",
  writtenBy: ["excel-strict"],
  sheets: [
    {
      text: `
        No | Aktivitas | ← | Pelaksana | ← | Mutu Baku | ← | ← | Ket
        ↑ | ↑ | ↑ | Staf | Kasi | Kelengkapan | Waktu | Output | ↑
        1 | Penerimaan | 1.1 Memeriksa surat | M | | Surat | 5 mnt | Surat |
        ↑ | ↑ | 1.2 Mencatat surat | P | | Surat | 5 mnt | Agenda |
        
        2 | Penyelesaian | 2.1 Menelaah surat | | K | Surat | 1 jam | Telaah |
        ↑ | ↑ | 2.2 Menjawab surat | | P | Telaah | 2 jam | Jawaban |
        3 | Pengarsipan | ← | S | | Jawaban | 5 mnt | Arsip |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Penerimaan 1.1 Memeriksa surat | M1 | 5
        | 1.2 Mencatat surat | P1 | 5
        2 | Penyelesaian 2.1 Menelaah surat | K2 | 60
        | 2.2 Menjawab surat | P2 | 120
        3 | Pengarsipan | S1 | 5
      `,
      flows: "1>2 2>3 3y>4 4>5",
    },
  ],
};
