import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "lines drawn from the goal back, head at their beginning; one a freeform, one a chain, one a shape",
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
        kotak("b", "D4"),
        kotak("c", "E5"),
        kotak("d", "D6"),
        kapsul("e", "C7"),
        panah("b.t", "a.r", { route: "freeform", heads: "begin", gap: 2 }),
        panah("c.t", "b.r", { route: "chain", heads: "begin", gap: 2 }),
        panah("d.r", "c.b", { route: "elbow", heads: "begin", glue: "none", gap: 3 }),
        panah("e.r", "d.l", { asShape: true, heads: "begin", glue: "none", gap: 3 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P2 | 1
        3 | Tiga | P3 | 1
        4 | Empat | P2 | 1
        5 | Lima | S1 | 1
      `,
      flows: "1>2 2>3 3>4 4>5",
    },
  ],
};
