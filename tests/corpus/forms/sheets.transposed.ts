import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "steps in columns instead of rows: no SOP is made up from it",
  sheets: [
    {
      text: `
        No | 1 | 2 | 3
        Kegiatan | Menerima | Meneliti | Mengesahkan
        Pelaksana | Staf | Kasi | Lurah
        Kelengkapan | KTP | Data | Telaah
        Waktu | 5 menit | 10 menit | 1 jam
        Output | Data | Telaah | Surat
      `,
    },
  ],
  expected: [],
};
