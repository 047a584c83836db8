import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "two decisions whose refusals share one trunk with one head; the words stand far along the lines",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | A | B | C | D | Kelengkapan | Waktu | Output
        1 | Satu |  |  |  |  | | 1 menit | a
        2 | Dua |  |  |  |  | | 1 menit | a
        3 | Tiga |  |  |  |  | | 1 menit | a
        4 | Empat |  |  |  |  | | 1 menit | a
        5 | Lima |  |  |  |  | | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        ketupat("b", "D4"),
        ketupat("c", "E5"),
        kotak("d", "F6"),
        kapsul("e", "C7"),
        panah("a.r", "b.t", { route: "elbow", glue: "none", gap: 4 }),
        panah("b.r", "c.t", { route: "elbow", glue: "begin", gap: 5 }),
        panah("c.r", "d.t", { route: "elbow", glue: "none", gap: 4 }),
        panah("d.b", "e.r", { route: "elbow", glue: "none", gap: 6 }),
        panah("b.l", "@C4-36+0", { heads: "none", glue: "begin" }),
        panah("c.l", "@C5-36+1", { heads: "none", glue: "none", gap: 3 }),
        panah("@C5-36+3", "@C3-37+1", { heads: "none" }),
        panah("@C3-37-1", "a.l", { glue: "none", gap: 4 }),
        teks("Ya", "E4", { dx: 6, dy: -8 }),
        teks("Ya", "F5", { dx: 6, dy: -8, name: "Ya b" }),
        teks("Tidak", "C4", { dx: 6, dy: -8 }),
        teks("Tidak", "C5", { dx: 24, dy: -8, name: "Tidak b" }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["A", "B", "C", "D"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | K2 | 1
        3 | Tiga | K3 | 1
        4 | Empat | P4 | 1
        5 | Lima | S1 | 1
      `,
      flows: "1>2 2y>3 2n>1 3y>4 3n>1 4>5",
    },
  ],
};
