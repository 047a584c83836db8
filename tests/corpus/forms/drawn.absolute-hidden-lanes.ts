import { bentuk, kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "absolute anchors, a hidden lane between, arrows half glued to stale ids, a note in a callout",
  sheets: [
    {
      hiddenColumns: ["D"],
      text: `
        No | Kegiatan | Pelaksana | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | Staf | Kasi | Kabid | Kelengkapan | Waktu | Output
        1 | Satu |  |  |  | | 1 menit | a
        2 | Dua |  |  |  | | 1 menit | a
        3 | Tiga |  |  |  | | 1 menit | a
        4 | Empat |  |  |  | | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3", { anchor: "absolute" }),
        kotak("b", "E4", { anchor: "one" }),
        ketupat("c", "E5", { anchor: "absolute" }),
        kapsul("d", "C6", { anchor: "one" }),
        kotak("lama", "E4", { hidden: true }),
        bentuk("wedgeRectCallout", "n", "C4", { text: "batas 2 hari", w: 50, h: 20 }),
        panah("a.r", "lama.t", { route: "elbow" }),
        panah("lama.b", "c.t"),
        panah("c.l", "d.r", { route: "elbow", glue: "none", gap: 7 }),
        panah("c.r", "b.r", { route: "elbow", glue: "none", gap: 5 }),
        teks("Y", "C5", { dx: 24, dy: 10, w: 12 }),
        teks("T", "F4", { dx: -10, dy: 24, w: 12 }),
      ],
    },
  ],
  foreign: ["n"],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P3 | 1
        3 | Tiga | K3 | 1
        4 | Empat | S1 | 1
      `,
      flows: '1>2 2>3 3y>4"Y" 3n>2"T"',
    },
  ],
};
