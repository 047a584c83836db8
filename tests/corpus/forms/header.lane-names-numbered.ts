import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "role names with numbers, abbreviations, slashes and line breaks, two equal names",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←         | ←                | ←      | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑        | JFU       | Kasi /⏎Kasubbag | Sekretaris⏎Dinas | Staf 1 | Kelengkapan | Waktu | Output | ↑
        1  | Mendata  | M         |           |                  |        | KTP         | 1 menit | Data   |
        2  | Memaraf  |           | P         |                  |        | Data        | 2 menit | Paraf  |
        3  | Mengesahkan |        |           | P                |        | Paraf       | 2 menit | Surat  |
        4  | Mengirim |           |           |                  | S      | Surat       | 2 menit | Resi   |
      `,
    },
  ],
  expected: [
    {
      lanes: ["JFU", "Kasi / Kasubbag", "Sekretaris Dinas", "Staf 1"],
      activities: `
        1 | Mendata     | M1 | 1
        2 | Memaraf     | P2 | 2
        3 | Mengesahkan | P3 | 2
        4 | Mengirim    | S4 | 2
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
