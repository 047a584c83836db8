import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Mutu Baku first, then Keterangan, No and Kegiatan, the pelaksana last",
  sheets: [
    {
      text: `
        Mutu Baku | ← | ← | Ket. | No. | Langkah | Pelaksana | ← | ←
        Output | Jangka Waktu | Persyaratan | ↑ | ↑ | ↑ | Staf | Kasi | Kabid
        Agenda | 5 menit | Surat | a | 1 | Mencatat surat | M | |
        Disposisi | 1 jam | Surat | b | 2 | Memberi disposisi | | | P
        Jawaban | 2 jam | Disposisi | c | 3 | Menyusun jawaban | | S |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Mencatat surat | M1 | 5 | Surat | Agenda | a
        2 | Memberi disposisi | P3 | 60 | Surat | Disposisi | b
        3 | Menyusun jawaban | S2 | 120 | Disposisi | Jawaban | c
      `,
      flows: "1>2 2>3",
    },
  ],
};
