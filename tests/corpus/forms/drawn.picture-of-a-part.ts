import { gambar, kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "rows 1 and 2 drawn, rows 3 to 5 pasted as one picture: the picture is told",
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
        panah("a.r", "b.t", { route: "elbow" }),
        gambar("Picture 9", "C5:E7", { w: 150, h: 110 }),
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
        3 | Tiga |  | 1
        4 | Empat |  | 1
        5 | Lima |  | 1
      `,
      flows: "1>2",
      problems: ["shape-unknown *"],
    },
  ],
};
