import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "two arrows that run into one line, and one line that branches to two symbols",
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
        kotak("c", "E5"),
        kapsul("d", "C6"),
        panah("a", "b"),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("b.b", "@D6", { glue: "begin", heads: "none" }),
        teks("Ya", "E4", { dy: -10, dx: -14 }),
        teks("Tidak", "D5", { dx: -18 }),
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
        3 | Tiga  | P3     | 1
        4 | Empat | S1     | 1
      `,
      flows: "1>2 2y>3 2n>4 3>4",
    },
  ],
};
