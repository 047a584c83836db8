import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "every symbol says what is done, some of it long; the arrows are not glued",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3", {
          text: "Menerima surat permohonan dari pemohon dan mencatatnya di buku agenda surat masuk",
        }),
        kotak("b", "D4", { text: "Memeriksa" }),
        kapsul("c", "C5", {
          text: "Mengarsipkan surat yang sudah didisposisi ke dalam lemari arsip seksi umum",
        }),
        panah("a.r", "b.t", { route: "elbow", glue: "none" }),
        panah("b.b", "c.r", { route: "elbow", glue: "none" }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | P2     | 1
        3 | Tiga  | S1     | 1
      `,
      flows: "1>2 2>3",
    },
  ],
};
