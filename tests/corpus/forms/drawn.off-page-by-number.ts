import { kapsul, ketupat, kotak, panah, segilima, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "pentagons 1 and 2 around a page break, pairs crossing each other's columns",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
           |          |           |      |       |             |         |
           |          |           |      |       |             |         |
           |          |           |      |       |             |         |
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
        5  | Lima     |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        ketupat("b", "D4"),
        segilima("o1", "D6", { text: "1" }),
        segilima("o2", "E6", { text: "2" }),
        segilima("i2", "C7", { text: "2" }),
        segilima("i1", "D7", { text: "1" }),
        kotak("c", "D8"),
        kotak("d", "C9"),
        kapsul("e", "E10"),
        panah("a", "b"),
        panah("b", "o1"),
        panah("b.r", "o2.t", { route: "elbow" }),
        teks("Ya", "D5", { dx: 12 }),
        teks("Tidak", "E4", { dy: -8, dx: 0 }),
        panah("i1", "c"),
        panah("i2", "d"),
        panah("c.b", "e.l", { route: "elbow" }),
        panah("d.b", "e.b", { route: "elbow" }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | K2     | 1
        3 | Tiga  | P2     | 1
        4 | Empat | P1     | 1
        5 | Lima  | S3     | 1
      `,
      flows: "1>2 2y>3 2n>4 3>5 4>5",
    },
  ],
};
