import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the header typed again on each page, once with other capitals",
  skipped: ["A5:H6", "A9:H10"],
  sheets: [
    {
      text: `
        No | Kegiatan       | Pelaksana | ←      | Mutu Baku   | ←       | ←        | Keterangan
        ↑  | ↑              | Staf      | Kepala | Kelengkapan | Waktu   | Output   | ↑
        1  | Menerima       | M         |        | Surat       | 1 menit | Surat    |
        2  | Mencatat       | P         |        | Surat       | 2 menit | Agenda   |
        NO | KEGIATAN       | PELAKSANA | ←      | MUTU BAKU   | ←       | ←        | KETERANGAN
        ↑  | ↑              | STAF      | KEPALA | KELENGKAPAN | WAKTU   | OUTPUT   | ↑
        3  | Menelaah       |           | P      | Agenda      | 3 menit | Telaahan |
        4  | Mendisposisi   |           | P      | Telaahan    | 4 menit | Disposisi |
        No | Kegiatan       | Pelaksana | ←      | Mutu Baku   | ←       | ←        | Keterangan
        ↑  | ↑              | Staf      | Kepala | Kelengkapan | Waktu   | Output   | ↑
        5  | Mengarsipkan   | S         |        | Disposisi   | 5 menit | Arsip    |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kepala"],
      activities: `
        1 | Menerima     | M1 | 1
        2 | Mencatat     | P1 | 2
        3 | Menelaah     | P2 | 3
        4 | Mendisposisi | P2 | 4
        5 | Mengarsipkan | S1 | 5
      `,
      flows: "1>2 2>3 3>4 4>5",
    },
  ],
};
