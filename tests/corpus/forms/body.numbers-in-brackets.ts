import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "numbers 1), (2), III., 4.1., a) and -5-",
  sheets: [
    {
      text: `
        No   | Kegiatan  | Staf | Kasi | Kelengkapan | Waktu   | Output | Ket
        1)   | Satu      | M    |      | a           | 1 menit | a      |
        (2)  | Dua       | P    |      | a           | 2 menit | a      |
        III. | Tiga      |      | P    | a           | 3 menit | a      |
        4.1. | Empat     |      | P    | a           | 4 menit | a      |
        a)   | Lima      | P    |      | a           | 5 menit | a      |
        '-5- | Enam      |      | S    | a           | 6 menit | a      |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kasi"],
      activities: `
        1) | Satu | M1 | 1
        (2) | Dua | P1 | 2
        III. | Tiga | P2 | 3
        4.1. | Empat | P2 | 4
        a) | Lima | P1 | 5
        -5- | Enam | S2 | 6
      `,
      flows: "1>2 2>3 3>4 4>5 5>6",
    },
  ],
};
