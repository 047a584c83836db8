import { kapsul, ketupat, kotak, panah, segilima, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the flow goes over the page and back: A down, B up, circles in blank rows",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
           |          |           |      |       |             |         |
           |          |           |      |       |             |         |
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "D4"),
        segilima("oA", "D5", { text: "A" }),
        segilima("iB", "C5", { text: "B" }),
        segilima("iA", "D6", { text: "A" }),
        segilima("oB", "C6", { text: "B" }),
        ketupat("c", "D7"),
        kapsul("d", "C8"),
        panah("a", "b"),
        panah("b", "oA"),
        panah("iA", "c"),
        panah("c.l", "oB.b", { route: "elbow" }),
        panah("iB", "a"),
        panah("c.b", "d.r", { route: "elbow" }),
        teks("Tidak", "C7", { dx: 12, dy: -8 }),
        teks("Ya", "D8", { dx: -12, dy: -14 }),
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
        3 | Tiga  | K2     | 1
        4 | Empat | S1     | 1
      `,
      flows: "1>2 2>3 3y>4 3n>1",
    },
  ],
};
