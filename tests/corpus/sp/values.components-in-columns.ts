import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "a service a row, the components are the heads of columns",
  sheets: [
    {
      name: "Papan",
      text: `
        STANDAR PELAYANAN KELURAHAN MAWAR

        NO | JENIS PELAYANAN | PERSYARATAN | PROSEDUR | WAKTU PENYELESAIAN | BIAYA | PRODUK
        1 | Surat Keterangan Usaha | KTP | Pemohon datang | 10 menit | Gratis | SKU
        2 | Surat Pengantar Nikah | KK⏎KTP | Pemohon datang | 15 menit | Gratis | Surat pengantar
      `,
    },
  ],
  expected: [
    {
      title: "Surat Keterangan Usaha",
      components: [
        ["persyaratan", "KTP"],
        ["prosedur", "Pemohon datang"],
        ["jangkaWaktu", "10 menit"],
        ["biaya", "Gratis"],
        ["produk", "SKU"],
      ],
      minutes: 10,
      unit: "KELURAHAN MAWAR",
    },
    {
      title: "Surat Pengantar Nikah",
      components: [
        ["persyaratan", ["KK", "KTP"]],
        ["prosedur", "Pemohon datang"],
        ["jangkaWaktu", "15 menit"],
        ["biaya", "Gratis"],
        ["produk", "Surat pengantar"],
      ],
      minutes: 15,
    },
  ],
};
