import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "sub-steps lettered inside the Kegiatan column, without a number, a symbol or a time of their own",
  sheets: [
    {
      text: `
        No  | Kegiatan            | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑   | ↑                   | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1   | Memeriksa berkas:   | M         |       | KTP         | 10 menit | Data   |
            | a. mencocokkan NIK  |           |       |             |         |        |
            | b. mencocokkan KK   |           |       |             |         |        |
        2   | Menandatangani      |           | S     | Data        | 6 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Memeriksa berkas:⏎a. mencocokkan NIK⏎b. mencocokkan KK | M1 | 10
        2 | Menandatangani | S2 | 6
      `,
      flows: "1>2",
    },
  ],
};
