import { kapsul, kelompok, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the whole flow a group of groups, the inner one made smaller, the outer one larger",
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
        kelompok(
          "luar",
          [
            kapsul("a", "C3"),
            kelompok(
              "dalam",
              [
                kotak("b", "D4"),
                kelompok("inti", [ketupat("c", "E5"), panah("b", "c")], { scale: 2 }),
              ],
              {
                scale: 1.5,
              },
            ),
            panah("a", "b"),
            kapsul("d", "C6"),
            panah("c.b", "d.r", { route: "elbow" }),
            panah("c.r", "b.r", { route: "elbow" }),
          ],
          { scale: 0.5 },
        ),
        teks("Tidak", "E4", { dx: 10, dy: -8 }),
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
        4 | Empat | S1 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>2",
    },
  ],
};
