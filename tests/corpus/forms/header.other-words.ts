import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Tahapan, Pihak Terkait, Norma Waktu, Dokumen, Hasil",
  sheets: [
    {
      text: `
        No | Tahapan | Pihak Terkait | ← | ← | Standar Mutu | ← | ← | Catatan
        ↑ | ↑ | Pemohon | Staf | Lurah | Dokumen | Norma Waktu | Hasil Kerja | ↑
        1 | Mengajukan | M | | | KTP | 5 menit | Berkas | x
        2 | Meneliti | | P | | KTP | 5 menit | Telaah |
        3 | Mengesahkan | | | S | Data | 10 menit | Surat | y
      `,
    },
  ],
  expected: [
    {
      lanes: ["Pemohon", "Staf", "Lurah"],
      activities: `
        1 | Mengajukan | M1 | 5 | KTP | Berkas | x
        2 | Meneliti | P2 | 5 | KTP | Telaah
        3 | Mengesahkan | S3 | 10 | Data | Surat | y
      `,
      flows: "1>2 2>3",
    },
  ],
};
