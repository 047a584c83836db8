import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "headings of several words joined by slashes and brackets",
  sheets: [
    {
      text: `
        Nomor Urut | Aktivitas / Uraian Prosedur / Langkah | Pelaksana / Penanggung Jawab | ← | Baku Mutu (Standar) | ← | ← | Keterangan / Catatan
        ↑ | ↑ | Staf | Lurah | Persyaratan / Bahan / Kelengkapan | Waktu Penyelesaian (menit) | Keluaran (Output) | ↑
        1 | Menerima | M | | KTP | 5 | Data | x
        2 | Mengesahkan | | S | Data | 10 | Surat | y
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5 | KTP | Data | x
        2 | Mengesahkan | S2 | 10 | Data | Surat | y
      `,
      flows: "1>2",
    },
  ],
};
