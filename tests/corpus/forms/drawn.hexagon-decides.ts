import { bentuk, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "an ellipse begins and ends, roundRect are the work, hexagons decide",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
        5  | Lima     |           |      |       |             | 1 menit | a
      `,
      draw: [
        bentuk("ellipse", "a", "C3"),
        bentuk("roundRect", "b", "D4", { text: "Cek" }),
        bentuk("hexagon", "c", "E5"),
        bentuk("roundRect", "d", "D6"),
        bentuk("ellipse", "e", "C7"),
        panah("a", "b"),
        panah("b", "c"),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("c.t", "b.r", { route: "elbow" }),
        panah("d", "e"),
        teks("Ya", "E6", { dx: 14, dy: -8 }),
        teks("Tidak", "E4", { dx: 16, dy: 4 }),
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
      problems: ["shape-unknown E5"],
    },
  ],
};
