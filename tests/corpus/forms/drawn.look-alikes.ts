import { bentuk, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "rect, roundRect, diamond, ellipse, flowChartAlternateProcess, pictures instead of the five symbols",
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
        6  | Enam     |           |      |       |             | 1 menit | a
      `,
      draw: [
        bentuk("ellipse", "a", "C3"),
        bentuk("rect", "b", "D4"),
        bentuk("diamond", "c", "E5"),
        bentuk("flowChartAlternateProcess", "d", "C6"),
        bentuk("round2SameRect", "e", "D7"),
        bentuk("roundRect", "f", "E8", { text: "Selesai" }),
        panah("a", "b"),
        panah("b", "c"),
        panah("c.l", "d.r", { route: "elbow" }),
        panah("d", "e"),
        panah("e", "f"),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | P2     | 1
        3 | Tiga  | K3     | 1
        4 | Empat | P1     | 1
        5 | Lima  | P2     | 1
        6 | Enam  | S3     | 1
      `,
      flows: "1>2 2>3 3y>4 4>5 5>6",
    },
  ],
};
