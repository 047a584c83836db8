import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about:
    "a checklist of the components, minutes of a discussion and a budget are no Standar Pelayanan",
  sheets: [
    {
      name: "Monev",
      text: `
        NO | KOMPONEN | ADA | TIDAK ADA | KETERANGAN
        1 | Persyaratan | v | |
        2 | Prosedur | v | |
        3 | Jangka Waktu | | v | belum
        4 | Biaya | v | |
        5 | Produk | v | |
      `,
    },
    {
      name: "Berita acara",
      text: `
        NO | KOMPONEN | MASUKAN | KESEPAKATAN
        1 | Persyaratan | kurangi | disetujui
        2 | Biaya | - | -
        3 | Produk | - | -
      `,
    },
    {
      name: "RAB",
      text: `
        NO | URAIAN | VOLUME | SATUAN | HARGA | JUMLAH
        1 | Biaya | 1 | paket | 1000 | 1000
        2 | Produk | 1 | paket | 1000 | 1000
      `,
    },
  ],
  expected: [],
};
