import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "line shapes only, drawn from the goal back, in alternate content, one loop of four pieces with two heads",
  writtenBy: ["wps"],
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
        kotak("b", "D4"),
        ketupat("c", "D5", { h: 28 }),
        kapsul("d", "C6"),
        panah("b.l", "@C4+4+0", { asShape: true, glue: "none", heads: "begin", gap: 2 }),
        panah("@C4+3+1", "@C3+4+13", { asShape: true, heads: "none" }),
        panah("c.t", "b.b", { asShape: true, glue: "none", heads: "begin", gap: 1 }),
        panah("d.r", "@D6+0+0", { asShape: true, glue: "none", heads: "begin", gap: 3 }),
        panah("@D6+1-2", "c.b", { asShape: true, glue: "none", heads: "none", gap: 2 }),
        panah("c.r", "@E5-2+0", { asShape: true, glue: "none" }),
        panah("@E5+0+2", "@E3+1-4", { asShape: true, heads: "none" }),
        panah("@E3-2-4", "@C3+24-3", { asShape: true }),
        teks("Ya", "D6", { dx: -14, dy: -12 }),
        teks("Tidak", "E4", { dx: 20, dy: 0 }),
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
        3 | Tiga | K2 | 1
        4 | Empat | S1 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>1",
    },
  ],
};
