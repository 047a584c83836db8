import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "lists with an item a row, numbers in a column of their own, labels merged over the rows",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN SURAT PENGANTAR

        NO | KOMPONEN | URAIAN | ←
        1 | Persyaratan | 1. | Fotokopi KTP
        ↑ | ↑ | 2. | Fotokopi KK
        ↑ | ↑ | 3. | Surat pengantar RT⏎yang sudah ditandatangani
        2 | Prosedur | a | Pemohon menyerahkan berkas
        |  | b | Petugas memeriksa
        |  | c | Pemohon menerima surat
        3 | Jangka Waktu | : | 15 menit
        4 | Biaya | : | Gratis
        5 | Produk | : | Surat pengantar
      `,
    },
  ],
  expected: [
    {
      title: "SURAT PENGANTAR",
      components: [
        [
          "persyaratan",
          ["Fotokopi KTP", "Fotokopi KK", "Surat pengantar RT yang sudah ditandatangani"],
        ],
        ["prosedur", ["Pemohon menyerahkan berkas", "Petugas memeriksa", "Pemohon menerima surat"]],
        ["jangkaWaktu", "15 menit"],
        ["biaya", "Gratis"],
        ["produk", "Surat pengantar"],
      ],
      minutes: 15,
    },
  ],
};
