import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a decision with three exits and words of its own, one on the far part of its line",
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
        6 | Enam |  |  |  | | 1 menit | a
      `,
      draw: [
        kapsul("a", "D3"),
        ketupat("b", "D4"),
        kotak("c", "C5"),
        kotak("d", "D6"),
        kotak("e", "E7"),
        kapsul("f", "D8"),
        panah("a.b", "b.t"),
        panah("b.l", "c.t", { route: "elbow" }),
        panah("b.b", "d.t"),
        panah("b.r", "e.t", { route: "elbow" }),
        panah("c.b", "f.l", { route: "elbow" }),
        panah("d.b", "f.t"),
        panah("e.b", "f.r", { route: "elbow" }),
        teks("Revisi", "C4", { dx: 14, dy: -8, w: 30 }),
        teks("Setuju", "D5", { dx: 18, dy: 0, w: 30 }),
        teks("Ditolak", "E6", { dx: 18, dy: -10, w: 32 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M2 | 1
        2 | Dua | K2 | 1
        3 | Tiga | P1 | 1
        4 | Empat | P2 | 1
        5 | Lima | P3 | 1
        6 | Enam | S2 | 1
      `,
      flows: '1>2 2n>3"Revisi" 2y>4"Setuju" 2n>5"Ditolak" 3>6 4>6 5>6',
      problems: ["exit-doubled D4"],
    },
  ],
};
