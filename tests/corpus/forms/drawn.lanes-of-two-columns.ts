import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "each lane two columns wide with the symbols on the line between them, a narrow note column between lanes",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | ← | Waktu | Output
        ↑ | ↑ | Staf | ← | Kasi | ← | ↑ | ↑
        1 | Satu | | | | | 1 menit | a
        2 | Dua | | | | | 1 menit | a
        3 | Tiga | | | | | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3:D3"),
        kotak("b", "E4:F4", { dx: 4 }),
        ketupat("c", "C5:D5", { dx: -20 }),
        kapsul("d", "E5:F5", { dx: 25 }),
        panah("a.b", "b.l", { route: "elbow", glue: "none", gap: 3 }),
        panah("b.b", "c.t", { route: "elbow", glue: "none", gap: 3 }),
        panah("c.r", "d.l"),
        panah("c.l", "a.l", { route: "elbow" }),
        teks("Ya", "D5", { dx: 20, dy: -8 }),
        teks("Tidak", "C4", { dx: -24, dy: 0 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P2 | 1
        3 | Tiga | K1 S2 | 1
      `,
      flows: "1>2 2>3.1 3.1y>3.2 3.1n>1",
    },
  ],
};
