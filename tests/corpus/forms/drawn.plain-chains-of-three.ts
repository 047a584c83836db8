import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "arrows put together from three plain lines, nothing glued, the head on the last",
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
        kotak("b", "E4"),
        ketupat("c", "D5"),
        kapsul("d", "C6"),
        panah("a.r", "b.r", { route: "chain", out: 14 }),
        panah("b.l", "c.t", { route: "chain" }),
        panah("c.b", "d.t", { route: "chain" }),
        panah("c.r", "b.b", { route: "chain" }),
        teks("Tidak", "E5", { dx: -20, dy: -8 }),
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
        3 | Tiga | K2 | 1
        4 | Empat | S1 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>2",
    },
  ],
};
