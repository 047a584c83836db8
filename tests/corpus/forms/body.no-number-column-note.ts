import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "no number column, a note in the midst, steps go on below it with codes and waktu",
  sheets: [
    {
      text: `
        Uraian Tahapan | Pelaku | ← | Baku Mutu | ← | ←
        ↑ | Staf | Lurah | Persyaratan | Norma Waktu | Keluaran
        Menerima berkas | M | | KTP | 5 menit | Data
        Catatan: berkas dikembalikan bila tidak lengkap | ← | ← | ← | ← | ←
        Meneliti berkas | | K | Data | 5 menit | Telaah
        Mengesahkan surat | | S | Data | 10 menit | Surat
      `,
    },
  ],
  skipped: ["A4:F4"],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        | Menerima berkas | M1 | 5
        | Meneliti berkas | K2 | 5
        | Mengesahkan surat | S2 | 10
      `,
      flows: "1>2 2y>3",
    },
  ],
};
