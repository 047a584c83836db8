import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a lane and a row hidden since the drawing, symbols in them squeezed flat, arrows pass through",
  sheets: [
    {
      hiddenRows: [5],
      hiddenColumns: ["D"],
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
        kotak("b", "E4"),
        ketupat("c", "E6"),
        kapsul("e", "C7"),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b.b", "c.t"),
        panah("c.l", "e.r", { route: "elbow" }),
        panah("c.r", "b.r", { route: "elbow" }),
        teks("Ya", "C6", { dx: 10, dy: 6 }),
        teks("Tidak", "F5", { dx: -10 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P3 | 1
        3 | Tiga |  | 1
        4 | Empat | K3 | 1
        5 | Lima | S1 | 1
      `,
      flows: "1>2 2>4 4y>5 4n>2",
    },
  ],
};
