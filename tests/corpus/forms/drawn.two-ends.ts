import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "one start and two ends, decision to an early end",
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
        kapsul("x", "E4"),
        kotak("c", "D5"),
        kapsul("d", "C6"),
        panah("a", "b"),
        panah("b", "x"),
        panah("b", "c"),
        panah("c.b", "d.r", { route: "elbow" }),
        teks("Tidak", "D4", { dx: 32, dy: -8 }),
        teks("Ya", "D5", { dy: -16, dx: 14 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | K2 S3  | 1
        3 | Tiga  | P2     | 1
        4 | Empat | S1     | 1
      `,
      flows: "1>2.1 2.1y>3 2.1n>2.2 3>4",
    },
  ],
};
