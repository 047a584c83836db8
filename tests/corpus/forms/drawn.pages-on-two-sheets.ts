import { kapsul, kotak, panah, segilima } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "page 1 and page 2 on sheets of their own, joined by a pentagon A on each",
  sheets: [
    {
      name: "SOP hal 1",
      text: `
        Nama SOP | Kearsipan

        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C5"),
        kotak("b", "D6"),
        segilima("o", "D7", { dy: -6, text: "A" }),
        panah("a", "b"),
        panah("b", "o"),
      ],
    },
    {
      name: "SOP hal 2",
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
      `,
      draw: [
        segilima("i", "D3", { dy: -12, w: 14, h: 14, text: "A" }),
        kotak("c", "D3", { dy: 10, h: 16 }),
        kapsul("d", "C4"),
        panah("i", "c"),
        panah("c.b", "d.r", { route: "elbow" }),
      ],
    },
  ],
  expected: [
    {
      sheets: ["SOP hal 1"],
      source: "shapes",
      identity: { namaSop: "Kearsipan" },
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P2 | 1
      `,
      flows: "1>2",
      problems: ["page-unpaired D7"],
    },
    {
      sheets: ["SOP hal 2"],
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        3 | Tiga | P2 | 1
        4 | Empat | S1 | 1
      `,
      flows: "1>2",
      problems: ["page-unpaired D3"],
    },
  ],
};
