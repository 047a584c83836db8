import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "connectors glued to the text boxes Ya and Tidak, which stand between the symbols",
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
        ketupat("b", "D4"),
        kotak("c", "D5"),
        kapsul("d", "C6"),
        teks("Ya", "D4", { dy: 20, w: 20, h: 10 }),
        teks("Tidak", "C4", { w: 24, h: 10 }),
        panah("a", "b"),
        panah("b.b", "teks Ya D4.t", { heads: "none" }),
        panah("teks Ya D4.b", "c.t"),
        panah("b.l", "teks Tidak C4.r", { heads: "none" }),
        panah("teks Tidak C4.t", "a.b"),
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
        2 | Dua | K2 | 1
        3 | Tiga | P2 | 1
        4 | Empat | S1 | 1
      `,
      flows: "1>2 2y>3 2n>1 3>4",
    },
  ],
};
