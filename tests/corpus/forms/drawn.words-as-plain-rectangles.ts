import { bentuk, kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "Ya and Tidak in rectangles without a line, not text boxes; long notes in text boxes over the lanes",
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
        kotak("b", "D4"),
        ketupat("c", "E5"),
        kotak("d", "D6"),
        kapsul("e", "C7"),
        bentuk("rect", "w1", "E6", { text: "Ya", dx: 14, dy: -10, w: 20, h: 12 }),
        bentuk("rect", "w2", "D5", { text: "Tidak", dx: 14, dy: -8, w: 28, h: 12 }),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("d.b", "e.r", { route: "elbow" }),
        panah("c.l", "b.b", { route: "elbow" }),
        teks("Berkas diteliti paling lama dua hari kerja sejak diterima", "C5", {
          w: 56,
          h: 36,
          name: "TextBox 21",
        }),
      ],
    },
  ],
  foreign: ["TextBox 21"],
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
