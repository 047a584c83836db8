import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "footnote marks, numbers before the words, two words for one column",
  sheets: [
    {
      text: `
        NO. | Kegiatan/Aktivitas *) | Pelaksana (Jabatan) | ←  | Mutu Baku**         | ←              | ←               | Keterangan 1)
        ↑   | ↑                     | Staf                | Lurah | Persyaratan/ Kelengkapan | Waktu (Jam/Menit) | Output/Keluaran | ↑
        1   | Mendata               | M                   |       | KTP              | 5 menit        | Data            | a
        2   | Mengesahkan           |                     | S     | Data             | 2 jam          | Surat           |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 5   | KTP  | Data  | a
        2 | Mengesahkan | S2 | 120 | Data | Surat |
      `,
      flows: "1>2",
    },
  ],
};
