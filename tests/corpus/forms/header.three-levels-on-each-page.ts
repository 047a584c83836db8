import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a pelaksana head of three levels, typed again on the second page without its merges",
  sheets: [
    {
      text: `
        No | Uraian Prosedur | PELAKSANA | ← | ← | MUTU BAKU | ← | ← | KET
        ↑ | ↑ | Kecamatan | ← | Dinas | Kelengkapan | Waktu | Output | ↑
        ↑ | ↑ | Staf | Camat | Kadis | ↑ | ↑ | ↑ | ↑
        1 | Menerima berkas | M | | | Berkas | 5 menit | Tanda terima |
        2 | Meneliti berkas | | P | | Berkas | 10 menit | Telaah |
        No | Uraian Prosedur | PELAKSANA | | | MUTU BAKU | | | KET
           |   | Kecamatan | | Dinas | Kelengkapan | Waktu | Output |
           |   | Staf | Camat | Kadis | | | |
        3 | Mengesahkan berkas | | | P | Telaah | 1 hari | Izin |
        4 | Menyerahkan izin | S | | | Izin | 5 menit | Resi |
      `,
    },
  ],
  skipped: ["A6:I8"],
  expected: [
    {
      lanes: ["Kecamatan / Staf", "Kecamatan / Camat", "Dinas / Kadis"],
      activities: `
        1 | Menerima berkas | M1 | 5 | Berkas | Tanda terima
        2 | Meneliti berkas | P2 | 10
        3 | Mengesahkan berkas | P3 | 450
        4 | Menyerahkan izin | S1 | 5
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
