import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a long arrow that runs through a symbol of another row without a word",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        ketupat("b", "D4"),
        kotak("c", "D5"),
        kapsul("d", "D6"),
        panah("a", "b"),
        panah("b", "c"),
        panah("c", "d"),
        panah("b.r", "d.r", { route: "elbow", out: 14 }),
        teks("Ya", "D5", { dx: 14, dy: -16 }),
        teks("Tidak", "D4", { dx: 40, dy: -6 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | K2     | 1
        3 | Tiga  | P2     | 1
        4 | Empat | S2     | 1
      `,
      flows: "1>2 2y>3 2n>4 3>4",
    },
  ],
};
