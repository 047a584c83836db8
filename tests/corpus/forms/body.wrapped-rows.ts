import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a long activity typed over three rows, its lists an item a row, No merged over them",
  sheets: [
    {
      text: `
        No | Kegiatan                | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑                       | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima berkas         | M         |       | 1. KTP      | 1 menit | 1. Data |
           | permohonan dari warga   |           |       | 2. KK       |         | 2. Resi |
           | dan mencatatnya         |           |       | 3. Pas foto |         |        |
        2  | Mengesahkan surat       |           | S     | Data        | 2 menit | Surat  |
        ↑  | keterangan              | ↑         |       |             |         | Agenda |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima berkas⏎permohonan dari warga⏎dan mencatatnya | M1 | 1 | KTP; KK; Pas foto | Data; Resi | 
        2 | Mengesahkan surat⏎keterangan | S2 | 2 | Data | Surat; Agenda | 
      `,
      flows: "1>2",
    },
  ],
};
