import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "labels and texts in blocks merged over rows and columns, one text for two components",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN PENGAMBILAN DATA | ← | ← | ← | ←

        NO | KOMPONEN | ← | URAIAN | ←
        1 | Persyaratan | ← | Surat permohonan | ←
        ↑ | ↑ | ↑ | ↑ | ↑
        2 | Jangka Waktu | ← | 2 hari kerja | ←
        3 | Jaminan Pelayanan | ← | Petugas melayani sesuai standar dan menjaga data | ←
        4 | Jaminan Keamanan | ← | ↑ | ←
        5 | Biaya | ← | Gratis | ←
      `,
    },
  ],
  expected: [
    {
      title: "PENGAMBILAN DATA",
      components: [
        ["persyaratan", "Surat permohonan"],
        ["jangkaWaktu", "2 hari kerja"],
        ["jaminanPelayanan", "Petugas melayani sesuai standar dan menjaga data"],
        ["jaminanKeamanan", "Petugas melayani sesuai standar dan menjaga data"],
        ["biaya", "Gratis"],
      ],
      minutes: 900,
    },
  ],
};
