import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "pelaksana below their bidang, which stand below their dinas",
  sheets: [
    {
      text: `
        No | Kegiatan  | Pelaksana | ←    | ←        | ←    | Mutu Baku   | ←       | ←
        ↑  | ↑         | Dinas Sosial | ← | ←        | ←    | Kelengkapan | Waktu   | Output
        ↑  | ↑         | Bidang A  | ←    | Bidang B | ←    | ↑           | ↑       | ↑
        ↑  | ↑         | Staf      | Kabid | Staf    | Kabid | ↑          | ↑       | ↑
        1  | Mendata   | M         |      |          |      | KTP         | 1 menit | Data
        2  | Menelaah  |           | P    | P        |      | Data        | 2 menit | Telaah
        3  | Mengesahkan |         |      |          | S    | Telaah      | 3 menit | Surat
      `,
    },
  ],
  expected: [
    {
      lanes: ["*Bidang A / Staf", "*Bidang A / Kabid", "*Bidang B / Staf", "*Bidang B / Kabid"],
      activities: `
        1 | Mendata | M1 | 1
        2 | Menelaah | P2 P3 | 2
        3 | Mengesahkan | S4 | 3
      `,
      flows: "1>2.1 2.1>2.2 2.2>3",
    },
  ],
};
