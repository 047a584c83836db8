import { bentuk, kapsul, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "diamonds and boxes as outlines without a preset, as converters leave them",
  writtenBy: ["libreoffice"],
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
        bentuk("freeform", "b", "D4"),
        bentuk("freeDiamond", "c", "E5", { h: 26 }),
        bentuk("freeform", "d", "D6"),
        kapsul("e", "C7"),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("d.b", "e.r", { route: "elbow" }),
        panah("c.l", "b.b", { route: "elbow", out: 8 }),
        teks("Ya", "E6", { dx: 12, dy: -8 }),
        teks("Tidak", "D5", { dx: 16, dy: -10 }),
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
      flows: "1>2 2>3 3y>4 3n>2 4>5",
      problems: ["shape-unknown D4", "shape-unknown E5", "shape-unknown D6"],
    },
  ],
};
