import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "two long arrows that cross, both unglued, ends exactly at the sides",
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
        ketupat("b", "E3"),
        kotak("c", "C5"),
        kapsul("d", "E5"),
        panah("a.r", "b.l", { glue: "none" }),
        panah("b.b", "c.r", { glue: "none" }),
        panah("c.t", "d.l", { route: "straight", glue: "none" }),
        panah("b.r", "d.r", { route: "elbow", glue: "none" }),
        teks("Ya", "E4", { dx: -18, dy: -10 }),
        teks("Tidak", "E4", { dx: 40, dy: 0 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1 K3  | 1
        2 | Dua   |        | 1
        3 | Tiga  | P1 S3  | 1
        4 | Empat |        | 1
      `,
      flows: "1.1>1.2 1.2y>3.1 1.2n>3.2 3.1>3.2",
    },
  ],
};
