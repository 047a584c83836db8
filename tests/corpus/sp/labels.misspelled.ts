import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "labels misspelled, wrapped in a cell, with colons and English behind them",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN REKOMENDASI IZIN KERAMAIAN

        No. | Komponen Standar Pelayanan | Uraian
        1. | Persyratan Pelayanan : | Proposal
        2. | Sistim, Mekanisme⏎dan Prosedur | Pemohon mengajukan
        3. | Jangka Waktu Penyelesain | 2 hari kerja
        4. | Biaya / Tarip | Gratis
        5. | Produk Pelayannan | Rekomendasi
        6. | Penanganan Pengaduan, Saran dan Masukan (Complaint Handling) | 0341-555123
        7. | Sarana, Pra-⏎sarana dan/atau Fasilitas | Loket
        8. | Kompetensi Pelaksna | SMA
        9. | JAMINAN KEAMANAN & KESELAMATAN PELAYANAN | Aman
      `,
    },
  ],
  expected: [
    {
      title: "REKOMENDASI IZIN KERAMAIAN",
      components: [
        ["persyaratan", "Proposal"],
        ["prosedur", "Pemohon mengajukan"],
        ["jangkaWaktu", "2 hari kerja"],
        ["biaya", "Gratis"],
        ["produk", "Rekomendasi"],
        ["pengaduan", "0341-555123"],
        ["sarana", "Loket"],
        ["kompetensi", "SMA"],
        ["jaminanKeamanan", "Aman"],
      ],
    },
  ],
};
