import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "one trunk that branches to three steps and one that gathers them, one arrowhead for all",
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
        kotak("d", "E6"),
        kapsul("e", "C7"),
        panah("a.b", "b.t"),
        panah("a.r", "@F3-30+0", { heads: "none", glue: "begin" }),
        panah("@F3-30+0", "@F6-30+0", { heads: "none" }),
        panah("@F5-30+0", "c.r"),
        panah("@F6-30+0", "d.r"),
        panah("b.l", "@C4-26+0", { heads: "none", glue: "begin" }),
        panah("c.l", "@C5-26+0", { heads: "none" }),
        panah("d.l", "@C6-26+0", { heads: "none" }),
        panah("@C4-26+0", "@C7-26+0", { heads: "none" }),
        panah("@C7-26+0", "e.l"),
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
        4 | Empat | P3 | 1
        5 | Lima | S1 | 1
      `,
      flows: "1>2 1>3 1>4 2>5 3>5 4>5",
    },
  ],
};
