import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "other words for the columns: Tahapan Kegiatan, Aktor, Syarat, Jangka Waktu, Hasil",
  sheets: [
    {
      text: `
        No Urut | Tahapan Kegiatan | Aktor   | ←        | Standar Mutu | ←            | ←     | Catatan
        ↑       | ↑                | Pemohon | Petugas  | Persyaratan  | Jangka Waktu | Hasil | ↑
        1       | Mengisi formulir | M       |          | Formulir     | 1 menit      | Isian |
        2       | Memproses        |         | S        | Isian        | 2 hari kerja | Izin  | SLA
      `,
    },
  ],
  expected: [
    {
      lanes: ["Pemohon", "Petugas"],
      activities: `
        1 | Mengisi formulir | M1 | 1   | Formulir | Isian | 
        2 | Memproses        | S2 | 900 | Isian    | Izin  | SLA
      `,
      flows: "1>2",
    },
  ],
};
