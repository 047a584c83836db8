import { bentuk, gambar, kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a photo over two lanes and three rows beside the drawn part, symbols pasted twice, joints of 6 pt",
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
        kapsul("a2", "C3", { name: "a", dx: 2, dy: -1 }),
        kotak("b", "D3"),
        bentuk("ellipse", "j", "D4", { w: 6, h: 6 }),
        kotak("c", "C4"),
        panah("a2.r", "b.l"),
        panah("b.b", "j.t", { heads: "none" }),
        panah("j.l", "c.r", { glue: "none" }),
        gambar("Foto alur", "C5:D7", { w: 110, h: 112 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 P2 | 1
        2 | Dua | P1 | 1
        3 | Tiga |  | 1
        4 | Empat |  | 1
        5 | Lima |  | 1
      `,
      flows: "1.1>1.2 1.2>2",
      problems: ["shape-unknown *"],
    },
  ],
};
