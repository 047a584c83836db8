import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "the column of numbers has no heading, a blank row under the header, the first lane is named in the group row",
  sheets: [
    {
      text: `
          | Uraian Kegiatan | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
          | ↑               | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑

        1 | Mendata         | M         |       | KTP         | 5 menit | Data   |
        2 | Mengesahkan     |           | S     | Data        | 2 jam   | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 5
        2 | Mengesahkan | S2 | 120
      `,
      flows: "1>2",
    },
  ],
};
