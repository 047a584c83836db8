import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "every line in pieces and every piece with a head of its own, corners 2 to 5 pt apart",
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
        panah("@C3+22+0", "@D3+2+0"),
        panah("@D3-2+3", "@D4+0-13"),
        panah("@D4+23+0", "@E4+1+1"),
        panah("@E4+0+3", "@E5+0-15"),
        panah("@E5+0+14", "@E6-2+2"),
        panah("@E6-5+0", "@D6+23+2"),
        panah("@D6+0+12", "@D7+1+0"),
        panah("@D7-2+2", "@C7+24+1"),
        panah("@E5+23+0", "@E5+48+1"),
        panah("@E5+50-3", "@E3+50+2"),
        panah("@E3+47-1", "@C3+24+3"),
        teks("Ya", "E6", { dx: 14, dy: -14 }),
        teks("Tidak", "E4", { dx: 34, dy: 10 }),
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
      flows: "1>2 2>3 3y>4 3n>1 4>5",
    },
  ],
};
