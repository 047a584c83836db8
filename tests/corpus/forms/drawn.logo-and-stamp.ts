import {
  bentuk,
  gambar,
  kapsul,
  ketupat,
  kotak,
  panah,
  teks,
} from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "logo, signature and stamp over the lanes, a note in a text box, a frame round the page",
  foreign: ["stempel", "tanda tangan", "catatan", "bingkai"],
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
        kapsul("a", "C3"),
        kotak("b", "D4"),
        ketupat("c", "E5"),
        kapsul("d", "C6"),
        panah("a", "b"),
        panah("b", "c"),
        panah("c.b", "d.r", { route: "elbow" }),
        gambar("stempel", "D6", { w: 50, h: 36 }),
        gambar("tanda tangan", "E3", { w: 40, h: 20 }),
        teks(
          "Berkas yang tidak lengkap dikembalikan kepada pemohon paling lambat satu hari",
          "C5",
          { w: 56, h: 36, name: "catatan" },
        ),
        bentuk("rect", "bingkai", "C3:E6", { w: 178, h: 158 }),
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
        3 | Tiga  | K3     | 1
        4 | Empat | S1     | 1
      `,
      flows: "1>2 2>3 3y>4",
    },
  ],
};
