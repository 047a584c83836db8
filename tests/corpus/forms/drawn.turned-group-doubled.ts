import { gambar, kelompok, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "grouped symbols with captions, each line twice in pieces, tiny jump circles, a stamp over a lane",
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
        kelompok("ga", [kotak("a", "C3"), teks("Mulai", "C3", { w: 34, h: 14 })]),
        kelompok("gb", [kotak("b", "D4", { h: 30 }), teks("Catat", "D4", { w: 34, h: 14 })]),
        ketupat("c", "E5", { rotation: 180, h: 30 }),
        kotak("d", "C6", { h: 56 }),
        kotak("e", "E7", { text: "Selesai" }),
        gambar("cap", "C5", { w: 26, h: 26 }),
        panah("@C3+23+0", "@D3+0+2", { heads: "none" }),
        panah("@D3+2+3", "@D4+0-18"),
        panah("b.r", "c.t", { route: "elbow", glue: "end" }),
        panah("b.r", "c.t", { route: "freeform", heads: "none", gap: 2 }),
        panah("c.b", "d.r", { route: "curved", glue: "none", gap: 5 }),
        panah("d.b", "e.l", { route: "elbow", glue: "none", gap: 4 }),
        panah("c.r", "@F5-14+0", { heads: "none", glue: "begin" }),
        panah("@F5-12+2", "@F4-13+3", { heads: "none" }),
        panah("@F4-15+1", "@D4+24+2"),
        teks("Lengkap", "D6", { dx: 10, dy: -10, w: 36 }),
        teks("Tidak lengkap", "E4", { dx: 20, dy: 12, w: 44 }),
      ],
    },
  ],
  foreign: ["cap"],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P2 | 1
        3 | Tiga | K3 | 1
        4 | Empat | P1 | 1
        5 | Lima | S3 | 1
      `,
      flows: '1>2 2>3 3y>4"Lengkap" 3n>2"Tidak lengkap" 4>5',
    },
  ],
};
