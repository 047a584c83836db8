import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "an arrow passes a symbol 3 pt beside it, another's end hangs between a line and its goal",
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
        kotak("b", "C4"),
        kotak("c", "D5"),
        kotak("d", "C6"),
        kapsul("e", "C7"),
        panah("a.b", "b.t"),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("c.b", "d.r", { route: "elbow", glue: "none", gap: 6 }),
        panah("d.b", "e.t", { glue: "none", gap: 4 }),
        panah("c.l", "@C5-23+0", { glue: "begin", heads: "none" }),
        panah("@C5-23+0", "@C3-23+0", { heads: "none" }),
        panah("@C3-23+0", "a.l"),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P1 | 1
        3 | Tiga | P2 | 1
        4 | Empat | P1 | 1
        5 | Lima | S1 | 1
      `,
      flows: "1>2 2>3 3>4 3>1 4>5",
    },
  ],
};
