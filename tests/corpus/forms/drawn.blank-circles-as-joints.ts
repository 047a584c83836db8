import { bentuk, kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "lines meet in small blank circles without a letter, the flow passes through them",
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
        bentuk("flowChartConnector", "j", "F4", { w: 10, h: 10, dx: -20 }),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("d.b", "e.r", { route: "elbow" }),
        panah("c.r", "j.b", { route: "elbow", heads: "none" }),
        panah("j.t", "a.t", {
          route: "elbow",
          points: [
            { x: 310, y: 135 },
            { x: 310, y: 72 },
            { x: 150, y: 72 },
            { x: 150, y: 90 },
          ],
        }),
        teks("Ya", "E6", { dx: 14, dy: -14 }),
        teks("Tidak", "F5", { dx: -2, dy: 2 }),
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
      flows: "1>2 2>3 3y>4 3n>1 4>5",
    },
  ],
};
