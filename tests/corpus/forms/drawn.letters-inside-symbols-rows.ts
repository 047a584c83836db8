import { bentuk, kapsul, ketupat, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "activities over merged rows, Y/T in rectangles, three exits, ends 9 pt off, terminator in the midst",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | Staf | Kasi | Kabid | Kelengkapan | Waktu | Output
        1 | Satu |  |  |  | | 1 menit | a
        2 | Dua |  |  |  | | 1 menit | a
        3 | Tiga |  |  |  | | 1 menit | a
        4 | Empat |  |  |  | | 1 menit | a
        5 | Lima |  |  |  | | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        ketupat("b", "C4", { h: 28 }),
        kapsul("m", "D5"),
        kotak("c", "E6"),
        kapsul("e", "C7"),
        panah("a.b", "b.t", { glue: "none", gap: 2 }),
        panah("b.r", "m.t", { route: "elbow", glue: "none", gap: 7 }),
        panah("m.r", "c.t", { route: "elbow", glue: "none", gap: 7 }),
        panah("c.b", "e.r", { route: "elbow", glue: "none", gap: 9 }),
        panah("b.l", "e.l", { route: "elbow", glue: "none", gap: 4, out: 8 }),
        bentuk("rect", "w1", "D4", { text: "Y", dx: -18, dy: -10, w: 14, h: 10 }),
        bentuk("rect", "w2", "C6", { text: "T", dx: -16, w: 12, h: 10 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | K1 | 1
        3 | Tiga | P2 | 1
        4 | Empat | P3 | 1
        5 | Lima | S1 | 1
      `,
      flows: '1>2 2y>3"Y" 2n>5"T" 3>4 4>5',
    },
  ],
};
