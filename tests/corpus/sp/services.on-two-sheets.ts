import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "part A and part B on sheets of their own",
  sheets: [
    {
      name: "Service Delivery",
      text: `
        STANDAR PELAYANAN IZIN REKLAME
        NO | KOMPONEN | URAIAN
        1 | Persyaratan | KTP
        2 | Prosedur | Pemohon mengajukan
        3 | Jangka Waktu | 5 hari kerja
        4 | Biaya | Gratis
        5 | Produk | Izin
        6 | Pengaduan | 112
      `,
    },
    {
      name: "Manufacturing",
      text: `
        NO | KOMPONEN | URAIAN
        1 | Dasar Hukum | Perda Nomor 2 Tahun 2023
        2 | Sarana Prasarana | Loket
        3 | Kompetensi Pelaksana | S1
      `,
    },
  ],
  expected: [
    {
      title: "IZIN REKLAME",
      components: [
        ["persyaratan", "KTP"],
        ["prosedur", "Pemohon mengajukan"],
        ["jangkaWaktu", "5 hari kerja"],
        ["biaya", "Gratis"],
        ["produk", "Izin"],
        ["pengaduan", "112"],
        ["dasarHukum", "Perda Nomor 2 Tahun 2023"],
        ["sarana", "Loket"],
        ["kompetensi", "S1"],
      ],
      sheets: ["Service Delivery", "Manufacturing"],
      minutes: 2250,
    },
  ],
};
