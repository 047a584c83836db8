import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "names of pelaksana typed upright, a letter a line, and with a line break after each number",
  sheets: [
    {
      text: `
        No | Kegiatan  | Pelaksana | ←    | ←        | Mutu Baku   | ←       | ←
        ↑  | ↑         | S⏎T⏎A⏎F   | K⏎A⏎S⏎I | 3.⏎Sekre-⏎taris | Kelengkapan | Waktu   | Output
        1  | Mendata   | M         |      |          | KTP         | 1 menit | Data
        2  | Menelaah  |           | P    |          | Data        | 2 menit | Telaah
        3  | Mengesahkan |         |      | S        | Telaah      | 3 menit | Surat
      `,
    },
  ],
  expected: [
    {
      lanes: ["STAF", "KASI", "3. Sekretaris"],
      activities: `
        1 | Mendata | M1 | 1
        2 | Menelaah | P2 | 2
        3 | Mengesahkan | S3 | 3
      `,
      flows: "1>2 2>3",
    },
  ],
};
