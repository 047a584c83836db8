import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the name of the SOP in a merged cell below its label, the title SOP on top, a logo word",
  sheets: [
    {
      text: `
        STANDAR OPERASIONAL PROSEDUR | ← | ← | ←
        LOGO | DINAS KESEHATAN⏎PUSKESMAS MALAKA | No. Dokumen | SOP-036/17000/2025
        ↑    | ↑                                | No. Revisi  | '00
        ↑    | ↑                                | Tgl. Terbit | 2 Januari 2025
        ↑    | ↑                                | Disahkan oleh | Kepala Puskesmas
        NAMA SOP | ← | ← | ←
        PELAYANAN RAWAT JALAN | ← | ← | ←

        No | Kegiatan | Pasien | Dokter | Kelengkapan | Waktu   | Output
        1  | Mendaftar | M     |        | KTP         | 1 menit | Nomor
        2  | Memeriksa |       | S      | Nomor       | 2 menit | Resep
      `,
    },
  ],
  expected: [
    {
      identity: {
        unit: ["DINAS KESEHATAN", "PUSKESMAS MALAKA"],
        nomorSop: "SOP-036/17000/2025",
        tanggalRevisi: "00",
        tanggalEfektif: "2 Januari 2025",
        jabatan: "Kepala Puskesmas",
        namaSop: "PELAYANAN RAWAT JALAN",
      },
      lanes: ["Pasien", "Dokter"],
      activities: `
        1 | Mendaftar | M1 | 1
        2 | Memeriksa | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
