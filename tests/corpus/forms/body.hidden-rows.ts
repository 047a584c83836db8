import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a hidden activity counts, as it does when the row is shown again; a hidden blank row does not",
  sheets: [
    {
      hiddenRows: [4, 5],
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | KTP         | 1 menit | Data   |
        2  | Mencatat     | P         |       | Data        | 4 menit | Agenda |

        3  | Mengesahkan  |           | S     | Agenda      | 6 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mencatat    | P1 | 4
        3 | Mengesahkan | S2 | 6
      `,
      flows: "1>2 2>3",
    },
  ],
};
