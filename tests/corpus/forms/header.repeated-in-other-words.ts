import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "the header of the second page is typed again with other spellings, abbreviations and capitals, and an index row",
  skipped: ["A5:H7"],
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | KTP         | 1 menit | Data   |
        2  | Mencatat     | P         |       | Data        | 4 menit | Agenda |
        NO. | URAIAN KEGIATAN | PELAKSANA | ← | MUTU BAKU | ←       | ←      | KET.
        ↑  | ↑            | Staff     | LURAH | Kelengkpn   | Wkt     | Out put | ↑
        1  | 2            | 3         | 4     | 5           | 6       | 7      | 8
        3  | Mengetik     | P         |       | Agenda      | 5 menit | Konsep |
        4  | Mengesahkan  |           | S     | Konsep      | 6 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 1
        2 | Mencatat | P1 | 4
        3 | Mengetik | P1 | 5
        4 | Mengesahkan | S2 | 6
      `,
      flows: "1>2 2>3 3>4",
      problems: [],
    },
  ],
};
