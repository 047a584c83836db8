import {
  bentuk,
  kapsul,
  ketupat,
  kotak,
  panah,
  segilima,
  teks,
} from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "pentagons A and B over three pages, a circle 1 beside them, the head typed again on each page",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
           |          |           |      |       |             |         |
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
           |          |           |      |       |             |         |
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
           |          |           |      |       |             |         |
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
           |          |           |      |       |             |         |
        5  | Lima     |           |      |       |             | 1 menit | a
        6  | Enam     |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        ketupat("b", "D4"),
        segilima("oA", "D5", { text: "A" }),
        segilima("iA", "D8", { text: "A" }),
        kotak("c", "D9"),
        kotak("d", "E10"),
        segilima("oB", "E11", { text: "B" }),
        segilima("iB", "E14", { text: "B" }),
        kotak("e", "D15"),
        kapsul("f", "C16"),
        bentuk("flowChartConnector", "o1", "E5", { text: "1", w: 16, h: 16 }),
        bentuk("flowChartConnector", "i1", "C14", { text: "1", w: 16, h: 16, dx: -14 }),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b.b", "oA.t"),
        panah("iA.b", "c.t"),
        panah("c.r", "d.t", { route: "elbow" }),
        panah("d.b", "oB.t"),
        panah("iB.b", "e.r", { route: "elbow" }),
        panah("e.b", "f.r", { route: "elbow" }),
        panah("b.r", "o1.t", { route: "elbow" }),
        panah("i1.b", "f.t", { route: "elbow" }),
        teks("Ya", "D5", { dx: 14, dy: -16 }),
        teks("Tidak", "E4", { dx: -14, dy: -8 }),
      ],
    },
  ],
  skipped: ["A6:H7", "A12:H13"],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | K2 | 1
        3 | Tiga | P2 | 1
        4 | Empat | P3 | 1
        5 | Lima | P2 | 1
        6 | Enam | S1 | 1
      `,
      flows: "1>2 2y>3 2n>6 3>4 4>5 5>6",
      problems: ["jump-circle E5", "jump-circle C14"],
    },
  ],
};
