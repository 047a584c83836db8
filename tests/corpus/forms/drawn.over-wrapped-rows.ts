import { kapsul, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "an activity is typed over three rows, its symbol lies over the middle one",
  sheets: [
    {
      rowHeight: 20,
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu surat     |           |      |       |             | 1 menit | a
           | dari pemohon   |           |      |       |             |         |
           | yang lengkap   |           |      |       |             |         |
        2  | Dua            |           |      |       |             | 1 menit | a
           | lalu selesai   |           |      |       |             |         |
      `,
      draw: [kapsul("a", "C4", { h: 30 }), kapsul("b", "D6", { dy: 20 }), panah("a", "b")],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu surat⏎dari pemohon⏎yang lengkap | M1 | 1
        2 | Dua⏎lalu selesai | S2 | 1
      `,
      flows: "1>2",
    },
  ],
};
