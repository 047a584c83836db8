import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "straight lines and elbows put together from plain line shapes, as WPS writes them",
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
        5 | Lima |  |  |  | | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "C4"),
        ketupat("c", "D5"),
        kotak("d", "D6"),
        kapsul("e", "C7"),
        panah("a.b", "b.t", { asShape: true, glue: "none", gap: 1 }),
        panah("b.r", "@D4", { asShape: true, glue: "none", heads: "none" }),
        panah("@D4", "c.t", { asShape: true, glue: "none" }),
        panah("c.b", "d.t", { asShape: true, glue: "none", gap: 2 }),
        panah("d.l", "e.r", { asShape: true, glue: "none", gap: 2 }),
        panah("c.r", "@E5", { asShape: true, glue: "none", heads: "none" }),
        panah("@E5", "@E3", { asShape: true, heads: "none" }),
        panah("@E3", "a.r", { asShape: true, glue: "none", gap: 2 }),
        teks("Ya", "D6", { dx: 14, dy: -18 }),
        teks("Tidak", "E5", { dx: -14, dy: -8 }),
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
        3 | Tiga | K2 | 1
        4 | Empat | P2 | 1
        5 | Lima | S1 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>1 4>5",
    },
  ],
};
