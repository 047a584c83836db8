import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "elbow and curved connectors, all glued",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "D4"),
        ketupat("c", "E5"),
        kapsul("d", "C6"),
        panah("a.r", "b.t", { route: "curved" }),
        panah("b.b", "c.l", { route: "curved" }),
        panah("c.b", "d.r", { route: "curved" }),
        panah("c.r", "a.t", { route: "elbow" }),
        teks("Ya", "E6", { dy: -12, dx: 14 }),
        teks("Tidak", "E5", { dx: 30, dy: -10 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | P2     | 1
        3 | Tiga  | K3     | 1
        4 | Empat | S1     | 1
      `,
      flows: "1>2 2>3 3y>4 3n>1",
    },
  ],
};
