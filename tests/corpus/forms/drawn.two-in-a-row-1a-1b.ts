import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "numbers 1, 1a, 1b, two and three symbols in one row, one line from row to row",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        1a | Dua      |           |      |       |             | 1 menit | a
        1b | Tiga     |           |      |       |             | 1 menit | a
        2  | Empat    |           |      |       |             | 1 menit | a
        2. a | Lima   |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "E3"),
        kotak("c", "D4"),
        ketupat("d", "C5"),
        kotak("e", "D5"),
        kotak("f", "E5"),
        kotak("g", "C6"),
        kapsul("h", "C7", { dx: -14, w: 24 }),
        kapsul("i", "E7"),
        panah("a.r", "b.l"),
        panah("b.b", "c.r", { route: "elbow" }),
        panah("c.l", "d.t", { route: "elbow" }),
        panah("d.r", "e.l"),
        panah("e.r", "f.l"),
        panah("f.b", "g.r", { route: "elbow" }),
        panah("g.b", "h.t", { route: "elbow" }),
        panah("d.b", "i.l", {
          points: [
            { x: 150, y: 192 },
            { x: 150, y: 200 },
            { x: 184, y: 200 },
            { x: 184, y: 260 },
            { x: 250, y: 260 },
          ],
          route: "chain",
        }),
        teks("Ya", "C5:D5", { dy: -8, w: 14, h: 10 }),
        teks("Tidak", "D6", { dx: -6, dy: 14 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 P3 | 1
        1a | Dua | P2 | 1
        1b | Tiga | K1 P2 P3 | 1
        2 | Empat | P1 | 1
        2. a | Lima | S1 S3 | 1
      `,
      flows: "1.1>1.2 1.2>2 2>3.1 3.1y>3.2 3.2>3.3 3.3>4 4>5.1 3.1n>5.2",
    },
  ],
};
