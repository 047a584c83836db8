import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "No and Kegiatan merged over two rows, each with a symbol and its own mutu baku",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑        | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menyerahkan berkas | M |     | KTP         | 5 menit | Berkas |
        ↑  | ↑        |           | P     | Berkas      | 2 menit | Paraf  |
        2  | Mencetak | S         |       | Paraf       | 2 jam   | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menyerahkan berkas | M1 P2 | 7   | KTP; Berkas | Berkas; Paraf |
        2 | Mencetak           | S1    | 120 | Paraf       | Surat         |
      `,
      flows: "1.1>1.2 1.2>2",
    },
  ],
};
