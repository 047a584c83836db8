import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "an outline without a table: texts stand below their labels",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN SURAT KETERANGAN USAHA

        1. Persyaratan
        a. Fotokopi KTP
        b. Surat pengantar RT
        2. Prosedur
        Pemohon datang ke loket
        3. Jangka Waktu
        20 menit
        4. Biaya
        Gratis
        5. Produk
        Surat Keterangan Usaha
      `,
    },
  ],
  expected: [
    {
      title: "SURAT KETERANGAN USAHA",
      components: [
        ["persyaratan", ["Fotokopi KTP", "Surat pengantar RT"]],
        ["prosedur", "Pemohon datang ke loket"],
        ["jangkaWaktu", "20 menit"],
        ["biaya", "Gratis"],
        ["produk", "Surat Keterangan Usaha"],
      ],
      minutes: 20,
    },
  ],
};
