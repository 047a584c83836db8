import { kapsul, kelompok, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "each symbol a group of an outline and a text box, lines between them not glued",
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
        kelompok("ga", [kapsul("a", "C3"), teks("Mulai", "C3", { w: 36, h: 16 })]),
        kelompok("gb", [kotak("b", "D4"), teks("Periksa", "D4", { w: 36, h: 16 })]),
        kelompok("gc", [ketupat("c", "E5", { h: 30 }), teks("Lengkap?", "E5", { w: 36, h: 14 })]),
        kelompok("gd", [kotak("d", "D6"), teks("Cetak", "D6", { w: 36, h: 16 })]),
        kelompok("ge", [kapsul("e", "C7"), teks("Selesai", "C7", { w: 36, h: 16 })]),
        panah("a.r", "b.t", { route: "elbow", glue: "none", gap: 2 }),
        panah("b.r", "c.t", { route: "elbow", glue: "none", gap: 2 }),
        panah("c.b", "d.r", { route: "elbow", glue: "none", gap: 2 }),
        panah("d.b", "e.r", { route: "elbow", glue: "none", gap: 2 }),
        panah("c.l", "b.b", { route: "elbow", glue: "none", gap: 2 }),
        teks("Ya", "E6", { dx: 12, dy: -8 }),
        teks("Tidak", "D5", { dx: 16, dy: -10 }),
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
    },
  ],
};
