import { kapsul, kelompok, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the whole flow, words and loose lines in one group that was made smaller",
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
        kelompok(
          "g",
          [
            kapsul("a", "C3"),
            kotak("b", "D4"),
            ketupat("c", "E5"),
            kelompok("gg", [
              kotak("d", "D6"),
              kapsul("e", "C7"),
              panah("d.b", "e.r", { route: "elbow", glue: "none", gap: 4 }),
            ]),
            panah("a.r", "b.t", { route: "elbow", glue: "none", gap: 4 }),
            panah("b.r", "c.t", { route: "elbow", glue: "none", gap: 4 }),
            panah("c.b", "d.r", { route: "elbow", glue: "none", gap: 4 }),
            panah("c.l", "b.b", { route: "elbow", glue: "none", gap: 4 }),
            teks("Y", "E6", { dx: 12, dy: -8 }),
            teks("T", "D5", { dx: 16, dy: -10 }),
          ],
          { scale: 1.7 },
        ),
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
      flows: '1>2 2>3 3y>4"Y" 3n>2"T" 4>5',
    },
  ],
};
