import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a remark typed two rows below the last activity, in the Kegiatan column, belongs to nothing and is told",
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | KTP         | 1 hari  | Data   |

           | Menunggu berkas dari kecamatan |  |  |  |  |  |
        2  | Mengesahkan  |           | S     | Data        | 6 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima    | M1 | 450
        2 | Mengesahkan | S2 | 6
      `,
      flows: "1>2",
      problems: ["text-unread B5"],
    },
  ],
};
