import { bentuk, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "block arrows between outlines without a preset, words inside the arrows' way",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | Staf | Kasi | Kabid | Kelengkapan | Waktu | Output
        1 | Satu |  |  |  | | 1 menit | a
        2 | Dua |  |  |  | | 1 menit | a
        3 | Tiga |  |  |  | | 1 menit | a
        4 | Empat |  |  |  | | 1 menit | a
      `,
      draw: [
        bentuk("freeform", "a", "C3", { text: "Mulai" }),
        bentuk("freeform", "b", "C4"),
        bentuk("freeDiamond", "c", "C5", { h: 26 }),
        bentuk("freeform", "d", "D5"),
        bentuk("freeform", "e", "C6", { text: "Selesai" }),
        bentuk("downArrow", "v1", "C3:C4", { w: 10, h: 18 }),
        bentuk("downArrow", "v2", "C4:C5", { w: 10, h: 14 }),
        bentuk("rightArrow", "v3", "C5:D5", { w: 16, h: 8 }),
        bentuk("downArrow", "v4", "C5:C6", { w: 10, h: 15 }),
        panah("d.t", "b.r", { route: "elbow", glue: "none", gap: 3 }),
        teks("Tidak", "C5:D5", { dy: -12, w: 20, h: 9 }),
        teks("Ya", "C5:C6", { dx: 14 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P1 | 1
        3 | Tiga | K1 P2 | 1
        4 | Empat | S1 | 1
      `,
      flows: "1>2 2>3.1 3.1y>4 3.1n>3.2 3.2>2",
      problems: [
        "shape-unknown *",
        "shape-unknown *",
        "shape-unknown *",
        "shape-unknown *",
        "shape-unknown *",
      ],
    },
  ],
};
