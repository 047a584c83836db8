import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Mutu Baku stands between Kegiatan and Pelaksana",
  sheets: [
    {
      text: `
        No | Kegiatan | Mutu Baku   | ←       | ←      | Pelaksana | ←     | Keterangan
        ↑  | ↑        | Kelengkapan | Waktu   | Output | Staf      | Lurah | ↑
        1  | Mendata  | KTP         | 1 menit | Data   | M         |       |
        2  | Menandatangani | Data  | 2 menit | Surat  |           | S     | Asli
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata        | M1 | 1 | KTP  | Data  | 
        2 | Menandatangani | S2 | 2 | Data | Surat | Asli
      `,
      flows: "1>2",
    },
  ],
};
