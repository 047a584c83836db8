import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Mutu Baku has a fourth column Biaya, and internal and external pelaksana",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←     | ←         | Mutu Baku   | ←       | ←     | ←      | Ket
        ↑  | ↑        | Internal  | ←     | Eksternal | Kelengkapan | Waktu   | Biaya | Output | ↑
        ↑  | ↑        | Staf      | Lurah | Pemohon   | ↑           | ↑       | ↑     | ↑      | ↑
        1  | Mengajukan |         |       | M         | KTP         | 5 menit | 0     | Berkas |
        2  | Mendata  | P         |       |           | Berkas      | 5 menit | 0     | Data   |
        3  | Mengesahkan |        | S     |           | Data        | 2 jam   | 0     | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Internal / Staf", "Internal / Lurah", "Eksternal / Pemohon"],
      activities: `
        1 | Mengajukan  | M3 | 5
        2 | Mendata     | P1 | 5
        3 | Mengesahkan | S2 | 120
      `,
      flows: "1>2 2>3",
    },
  ],
};
