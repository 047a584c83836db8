import { bentuk, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "rectangles for all, the first and the last only by their words; ellipses in the midst",
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
        kotak("a", "C3", { text: "MULAI" }),
        bentuk("ellipse", "b", "D4"),
        bentuk("flowChartDecision", "c", "E5", { text: "Cek" }),
        bentuk("roundRect", "d", "D6"),
        kotak("e", "C7", { text: "SELESAI." }),
        panah("a.r", "b.t", { route: "elbow", glue: "none", gap: 3 }),
        panah("b.r", "c.t", { route: "elbow", glue: "none", gap: 3 }),
        panah("c.b", "d.r", { route: "elbow", glue: "none", gap: 3 }),
        panah("d.b", "e.r", { route: "elbow", glue: "none", gap: 3 }),
        panah("c.l", "b.b", { route: "elbow", glue: "none", gap: 3 }),
        teks("Y", "E6", { dx: 14, dy: -14 }),
        teks("N", "D5", { dx: 16, dy: -10 }),
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
      flows: '1>2 2>3 3y>4"Y" 3n>2"N" 4>5',
    },
  ],
};
