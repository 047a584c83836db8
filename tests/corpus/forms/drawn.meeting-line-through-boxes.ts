import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "three boxes of a meeting held together by one line behind them, from the first to the last",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | Staf | Kasi | Kabid | Kelengkapan | Waktu | Output
        1 | Satu |  |  |  | | 1 menit | a
        2 | Dua |  |  |  | | 1 menit | a
        3 | Tiga |  |  |  | | 1 menit | a
        4 | Empat |  |  |  | | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b1", "C4", { w: 36 }),
        kotak("b2", "D4", { w: 36 }),
        kotak("b3", "E4", { w: 36 }),
        kotak("c", "D5"),
        kapsul("d", "C6"),
        panah("b1.r", "b3.l", { glue: "none", heads: "none" }),
        panah("a.b", "b1.t"),
        panah("b3.b", "c.r", { route: "elbow" }),
        panah("c.b", "d.r", { route: "elbow" }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P1 P2 P3 | 1
        3 | Tiga | P2 | 1
        4 | Empat | S1 | 1
      `,
      flows: "1>2.1 2.1=2.2 2.2=2.3 2.3>3 3>4",
    },
  ],
};
