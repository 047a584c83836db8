import { kapsul, ketupat, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a legend of the symbols beside the table and one under it are no flow",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "D4"),
        kapsul("c", "C5"),
        panah("a", "b"),
        panah("b", "c"),
        kapsul("l1", "K3", { text: "Mulai" }),
        kotak("l2", "K4", { text: "Proses" }),
        ketupat("l3", "K5", { text: "Keputusan" }),
        panah("@K6-20+0", "@K6+20+0", { name: "l4" }),
        kotak("l5", "C9", { text: "Proses" }),
        ketupat("l6", "D9"),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | P2     | 1
        3 | Tiga  | S1     | 1
      `,
      flows: "1>2 2>3",
    },
  ],
};
