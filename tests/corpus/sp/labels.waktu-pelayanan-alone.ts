import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "Waktu Pelayanan alone is the jangka waktu; hours in it are no part of the length",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN LEGALISASI

        NO | KOMPONEN | URAIAN
        1 | Persyaratan | Dokumen asli
        2 | Waktu Pelayanan | Senin-Kamis pukul 08.00 - 15.00 WIB, Jumat 08.00-11.00. Proses 1 Minggu
        3 | Biaya | Gratis
        4 | Hasil | Dokumen terlegalisasi
      `,
    },
  ],
  expected: [
    {
      title: "LEGALISASI",
      components: [
        ["persyaratan", "Dokumen asli"],
        ["jangkaWaktu", "Senin-Kamis pukul 08.00 - 15.00 WIB, Jumat 08.00-11.00. Proses 1 Minggu"],
        ["biaya", "Gratis"],
        ["produk", "Dokumen terlegalisasi"],
      ],
      minutes: 2250,
    },
  ],
};
