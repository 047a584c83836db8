import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a decision with words at three exits",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
        5  | Lima     |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        ketupat("b", "D4"),
        kotak("c", "C5"),
        kotak("d", "D6"),
        kapsul("e", "E7"),
        panah("a", "b"),
        panah("b.l", "c.t", { route: "elbow" }),
        panah("b", "d"),
        panah("b.r", "e.t", { route: "elbow" }),
        teks("Revisi", "C4", { dx: 14, dy: -8, w: 28 }),
        teks("Setuju", "D5", { dx: 18, dy: 0, w: 28 }),
        teks("Tolak", "E4", { dx: -14, dy: -8, w: 24 }),
        panah("c", "d"),
        panah("d", "e"),
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
        3 | Tiga  | P1     | 1
        4 | Empat | P2     | 1
        5 | Lima  | S3     | 1
      `,
      flows: '1>2 2y>4"Setuju" 2n>3"Revisi" 2n>5"Tolak" 3>4 4>5',
      problems: ["exit-doubled D4"],
    },
  ],
};
