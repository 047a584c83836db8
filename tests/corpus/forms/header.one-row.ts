import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "one header row without group words, the unit of waktu in the header",
  sheets: [
    {
      text: `
        No. | Uraian Kegiatan   | Staf | Kasi | Syarat/Kelengkapan | Waktu (menit) | Keluaran       | Ket.
        1.  | Menerima surat    | M    |      | Surat              | 5             | Surat tercatat |
        2.  | Memeriksa surat   |      | K    | Surat tercatat     | 10            | Surat diparaf  | Aplikasi
        3.  | Mengirim jawaban  | S    |      | Surat diparaf      | 15 - 20       | Tanda terima   |
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Kasi"],
      activities: `
        1. | Menerima surat   | M1 | 5      | Surat          | Surat tercatat | 
        2. | Memeriksa surat  | K2 | 10     | Surat tercatat | Surat diparaf  | Aplikasi
        3. | Mengirim jawaban | S1 | 15..20 | Surat diparaf  | Tanda terima   | 
      `,
      flows: "1>2 2y>3",
    },
  ],
};
