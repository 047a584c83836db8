import { kapsul, ketupat, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "the question inside the ketupat, Y and T. as words, one of them inside the arrow's far end",
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
        kapsul("a", "C3", { text: "Mulai" }),
        ketupat("b", "D4", { text: "Lengkap?", w: 50 }),
        ketupat("c", "E5", { text: "Setuju / Tidak", w: 50 }),
        kapsul("d", "C6", { text: "SELESAI" }),
        panah("a", "b"),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("b.l", "a.b", { route: "elbow" }),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("c.l", "b.b", { route: "elbow" }),
        teks("T.", "C4", { dx: 16, dy: -7 }),
        teks("Y", "E4", { dx: -20, dy: -7 }),
        teks("(Ya)", "D6", { dx: 0, dy: -8 }),
        teks("(Tdk)", "D5", { dx: 16, dy: 8 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | K2 | 1
        3 | Tiga | K3 | 1
        4 | Empat | S1 | 1
      `,
      flows: '1>2 2y>3"Y" 2n>1"T." 3y>4"(Ya)" 3n>2"(Tdk)"',
    },
  ],
};
