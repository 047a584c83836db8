import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "headings of part A and B as rows of one table, numbers start again",
  sheets: [
    {
      name: "SP",
      text: `
        Jenis Pelayanan | : | Legalisasi Dokumen
        Unit Kerja | : | Kelurahan Melati

        NO | KOMPONEN | URAIAN
        A | Proses Penyampaian Pelayanan (Service Delivery) | ←
        1 | Persyaratan | Dokumen asli
        2 | Mekanisme dan Prosedur | Pemohon menyerahkan, menunggu, menerima
        3 | Jangka Waktu | 15 menit
        4 | Tarif | Rp 5.000 per lembar (Perda Nomor 1 Tahun 2024)
        B | Proses Pengelolaan Pelayanan di Internal Organisasi (Manufacturing) | ←
        1 | Dasar Hukum | Perda Nomor 1 Tahun 2024
        2 | Fasilitas | Kursi tunggu
      `,
    },
  ],
  expected: [
    {
      title: "Legalisasi Dokumen",
      components: [
        ["persyaratan", "Dokumen asli"],
        ["prosedur", "Pemohon menyerahkan, menunggu, menerima"],
        ["jangkaWaktu", "15 menit"],
        ["biaya", "Rp 5.000 per lembar (Perda Nomor 1 Tahun 2024)"],
        ["dasarHukum", "Perda Nomor 1 Tahun 2024"],
        ["sarana", "Kursi tunggu"],
      ],
      unit: "Kelurahan Melati",
      fee: { free: false, amounts: [5000], byRegulation: true },
    },
  ],
};
