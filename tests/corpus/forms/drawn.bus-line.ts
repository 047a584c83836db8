import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "three arrows run into one line at the side that goes back to the start",
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
        ketupat("c", "D5"),
        kotak("d", "D6"),
        kapsul("e", "C7"),
        panah("a", "b"),
        panah("b", "c"),
        panah("c", "d"),
        panah("d.b", "e.r", { route: "elbow" }),
        panah("b.r", "@E4", { glue: "begin", heads: "none" }),
        panah("c.r", "@E5", { glue: "begin", heads: "none" }),
        panah("@E5", "@E3", { heads: "none" }),
        panah("@E3", "a.r", { glue: "none" }),
        teks("Tidak", "E4", { dx: -18, dy: -8 }),
        teks("Tidak", "E5", { dx: -18, dy: -8, name: "Tidak 2" }),
        teks("Ya", "D5", { dx: 14, dy: -18 }),
        teks("Ya", "D6", { dx: 14, dy: -18, name: "Ya 2" }),
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
        3 | Tiga  | K2     | 1
        4 | Empat | P2     | 1
        5 | Lima  | S1     | 1
      `,
      flows: "1>2 2y>3 2n>1 3y>4 3n>1 4>5",
    },
  ],
};
