import { gambar, kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "line ends glued to the word at the exit, to a symbol's twin far away that is hidden, and to a picture",
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
        ketupat("c", "E5"),
        kotak("d", "D6"),
        kapsul("e", "C7"),
        kotak("z", "K3", { hidden: true }),
        gambar("logo", "K5"),
        teks("Ya", "E6", { dx: 0, dy: -12, w: 18 }),
        teks("Tidak", "D5", { dx: 16, dy: -10, w: 26 }),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("teks Ya E6.b", "d.r", { route: "elbow" }),
        panah("c.b", "teks Ya E6.t", { heads: "none" }),
        panah("d", "z", {
          points: [
            { x: 210, y: 231 },
            { x: 210, y: 260 },
            { x: 172, y: 260 },
          ],
          route: "elbow",
        }),
        panah("c.l", "b.b", { route: "elbow" }),
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
        3 | Tiga | K3 | 1
        4 | Empat | P2 | 1
        5 | Lima | S1 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>2 4>5",
    },
  ],
};
