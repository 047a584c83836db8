import { bentuk, kapsul, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "document and manual input shapes among the symbols are steps, and told",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        bentuk("flowChartDocument", "b", "D4"),
        bentuk("flowChartManualInput", "c", "E5"),
        kapsul("d", "C6"),
        panah("a", "b"),
        panah("b", "c"),
        panah("c.b", "d.r", { route: "elbow" }),
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
        3 | Tiga  | P3     | 1
        4 | Empat | S1     | 1
      `,
      flows: "1>2 2>3 3>4",
      problems: ["shape-unknown D4", "shape-unknown E5"],
    },
  ],
};
