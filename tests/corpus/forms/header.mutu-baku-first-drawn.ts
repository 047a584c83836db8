import { kapsul, ketupat, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Mutu Baku and Keterangan before Pelaksana, Kegiatan over two columns, the flow drawn",
  sheets: [
    {
      text: `
        No | Uraian Kegiatan | ← | Mutu Baku   | ←       | ←      | Ket | Pelaksana | ←
        ↑  | ↑               | ← | Persyaratan | Waktu   | Hasil  | ↑   | Staf      | Lurah
        1. | Menerima        | ← | KTP         | 1 menit | Data   | Loket |         |
        2. | Memeriksa       | ← | Data        | 2 menit | Data   |     |           |
        3. | Menandatangani  | ← | Data        | 3 menit | Surat  |     |           |
      `,
      draw: [
        kapsul("a", "H3"),
        ketupat("b", "I4"),
        kapsul("c", "I5"),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b.b", "c.t"),
        panah("b.l", "a.b", { route: "elbow" }),
        teks("T", "H4", { dx: 10, dy: -7 }),
        teks("Y", "I5", { dx: 14, dy: -18 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Lurah"],
      activities: `
        1. | Menerima | M1 | 1 | KTP | Data | Loket
        2. | Memeriksa | K2 | 2 | Data | Data | 
        3. | Menandatangani | S2 | 3 | Data | Surat | 
      `,
      flows: '1>2 2y>3"Y" 2n>1"T"',
    },
  ],
};
