import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "six lanes, lines over four of them that cross each other three times, half of them not glued",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | ← | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | A | B | C | D | E | F | Kelengkapan | Waktu | Output
        1 | Satu |  |  |  |  |  |  | | 1 menit | a
        2 | Dua |  |  |  |  |  |  | | 1 menit | a
        3 | Tiga |  |  |  |  |  |  | | 1 menit | a
        4 | Empat |  |  |  |  |  |  | | 1 menit | a
        5 | Lima |  |  |  |  |  |  | | 1 menit | a
        6 | Enam |  |  |  |  |  |  | | 1 menit | a
        7 | Tujuh |  |  |  |  |  |  | | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "H4"),
        ketupat("c", "D5"),
        kotak("d", "G6"),
        kotak("e", "E7"),
        ketupat("f", "H8"),
        kapsul("g", "C9"),
        panah("a.r", "b.t", { route: "elbow", glue: "none", gap: 4 }),
        panah("b.l", "c.t", { route: "elbow" }),
        panah("c.r", "d.t", { route: "elbow", glue: "end" }),
        panah("d.l", "e.t", { route: "elbow", glue: "none", gap: 5 }),
        panah("e.r", "f.t", { route: "elbow" }),
        panah("f.l", "g.r", { route: "elbow", glue: "none", gap: 4 }),
        panah("f.b", "@H9", { heads: "none", glue: "begin" }),
        panah("c.l", "a.b", { route: "elbow", glue: "none", gap: 4 }),
        panah("f.r", "b.r", { route: "elbow", glue: "begin" }),
        teks("Ya", "E5", { dx: -14, dy: -9 }),
        teks("Tidak", "C4", { dx: 18, dy: 12 }),
        teks("Ya", "G8", { dx: 10, dy: -9, name: "Ya2" }),
        teks("Tidak", "I7", { name: "Tidak2", dx: -16 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["A", "B", "C", "D", "E", "F"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P6 | 1
        3 | Tiga | K2 | 1
        4 | Empat | P5 | 1
        5 | Lima | P3 | 1
        6 | Enam | K6 | 1
        7 | Tujuh | S1 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>1 4>5 5>6 6y>7 6n>2",
      problems: ["connector-loose *"],
    },
  ],
};
