import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a task handed to three lanes at once and gathered again, all in one row's neighbourhood, plain chains",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | A | B | C | D | Kelengkapan | Waktu | Output
        1 | Satu |  |  |  |  | | 1 menit | a
        2 | Dua |  |  |  |  | | 1 menit | a
        3 | Tiga |  |  |  |  | | 1 menit | a
        4 | Empat |  |  |  |  | | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "D4", { w: 30 }),
        kotak("c", "E4", { w: 30 }),
        kotak("d", "F4", { w: 30 }),
        kotak("e", "D5"),
        kapsul("f", "C6"),
        panah("a.r", "@F3", { heads: "none", glue: "begin" }),
        panah("@F3", "d.t"),
        panah("@E3", "c.t", { glue: "none", gap: 2 }),
        panah("@D3", "b.t", { glue: "none", gap: 2 }),
        panah("b.b", "e.t"),
        panah("c.b", "@E5", { heads: "none", glue: "begin" }),
        panah("d.b", "@F5", { heads: "none", glue: "none", gap: 2 }),
        panah("@F5", "e.r", { glue: "none", gap: 4 }),
        panah("e.b", "f.r", { route: "elbow" }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["A", "B", "C", "D"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P2 P3 P4 | 1
        3 | Tiga | P2 | 1
        4 | Empat | S1 | 1
      `,
      flows: "1>2.1 1>2.2 1>2.3 2.1>3 2.2>3 2.3>3 3>4",
    },
  ],
};
