import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "no No column at all, and activities apart by blank rows",
  sheets: [
    {
      text: `
        Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        Menerima     | M         |       | KTP         | 1 menit | Data   |

        Memeriksa    | P         |       | Data        | 3 menit | Data   |

        Mengesahkan  |           | S     | Data        | 4 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        | Menerima    | M1 | 1
        | Memeriksa   | P1 | 3
        | Mengesahkan | S2 | 4
      `,
      flows: "1>2 2>3",
    },
  ],
};
