import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a step merged over three rows with sub-steps in a column of their own, number merged too",
  sheets: [
    {
      text: `
        No | Kegiatan | ← | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        1 | Persiapan | a. Mencatat surat | M | | Surat | 5 menit | Agenda |
        ↑ | ↑ | b. Memindai surat | P | | Surat | 10 menit | Berkas |
        ↑ | ↑ | c. Menyerahkan surat | | P | Berkas | 5 menit | Resi |
        2 | Pengesahan | ← | | S | Berkas | 1 jam | Surat |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Persiapan a. Mencatat surat | M1 | 5
        | b. Memindai surat | P1 | 10
        | c. Menyerahkan surat | P2 | 5
        2 | Pengesahan | S2 | 60
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
