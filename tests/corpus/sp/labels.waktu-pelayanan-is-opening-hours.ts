import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "Waktu Pelayanan beside Jangka Waktu is when the counter is open",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN LEGALISASI

        NO | KOMPONEN | URAIAN
        1 | Persyaratan | Dokumen asli
        2 | Jangka Waktu Penyelesaian | 10 menit
        3 | Waktu Pelayanan | Senin - Kamis 08.00 - 15.00
        4 | Biaya | Gratis
        5 | Produk | Dokumen terlegalisasi
      `,
    },
  ],
  expected: [
    {
      title: "LEGALISASI",
      components: [
        ["persyaratan", "Dokumen asli"],
        ["jangkaWaktu", "10 menit"],
        ["biaya", "Gratis"],
        ["produk", "Dokumen terlegalisasi"],
      ],
      extras: [["Waktu Pelayanan", "Senin - Kamis 08.00 - 15.00"]],
      minutes: 10,
    },
  ],
};
