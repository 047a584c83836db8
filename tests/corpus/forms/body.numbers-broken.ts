import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "blank, doubled and skipped numbers, roman ones, a number with a stop as text, numbers by formula",
  sheets: [
    {
      text: `
        No         | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑          | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1          | Menerima     | M         |       | KTP         | 1 menit | Data   |
        {=A3+1 2}  | Mencatat     | P         |       | Data        | 2 menit | Data   |
        2          | Memeriksa    | P         |       | Data        | 3 menit | Data   |
                   | Memaraf      |           | P     | Data        | 4 menit | Data   |
        '6.        | Mencetak     | P         |       | Data        | 5 menit | Surat  |
        VII        | Mengirim     | S         |       | Surat       | 6 menit | Resi   |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1   | Menerima  | M1 | 1
        2   | Mencatat  | P1 | 2
        2   | Memeriksa | P1 | 3
            | Memaraf   | P2 | 4
        6.  | Mencetak  | P1 | 5
        VII | Mengirim  | S1 | 6
      `,
      flows: "1>2 2>3 3>4 4>5 5>6",
    },
  ],
};
