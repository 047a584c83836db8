import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "Lengkap and Tidak lengkap, then Teknis and Administratif: only the second pair leaves a doubt",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
        5  | Lima     |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        ketupat("b", "D4"),
        ketupat("c", "E5"),
        kotak("d", "D6"),
        kapsul("e", "C7"),
        panah("a", "b"),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("b.l", "a.b", { route: "elbow" }),
        teks("Lengkap", "D4", { dx: 38, dy: -8, w: 34 }),
        teks("Tidak lengkap", "D4", { dx: -38, dy: -10, w: 40 }),
        panah("c.l", "d.t", { route: "elbow" }),
        panah("c.b", "e.r", { route: "elbow" }),
        teks("Teknis", "E5", { dx: -34, dy: -8, w: 26 }),
        teks("Administratif", "E6", { dx: 20, dy: 0, w: 36 }),
        panah("d", "e"),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | K2     | 1
        3 | Tiga  | K3     | 1
        4 | Empat | P2     | 1
        5 | Lima  | S1     | 1
      `,
      flows: '1>2 2y>3"Lengkap" 2n>1"Tidak lengkap" 3y>4"Teknis" 3n>5"Administratif" 4>5',
      problems: ["outcome-assumed E5"],
    },
  ],
};
