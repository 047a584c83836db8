import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "label and text in one cell, parted by a colon, without a head",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN SURAT KETERANGAN USAHA
        1. Persyaratan : KTP dan surat pengantar
        2. Prosedur : Pemohon datang ke loket
        3. Jangka Waktu : 20 menit
        4. Biaya : Gratis
        5. Produk : Surat Keterangan Usaha
        6. Pengaduan : 0341-555123
      `,
    },
  ],
  expected: [
    {
      title: "SURAT KETERANGAN USAHA",
      components: [
        ["persyaratan", "KTP dan surat pengantar"],
        ["prosedur", "Pemohon datang ke loket"],
        ["jangkaWaktu", "20 menit"],
        ["biaya", "Gratis"],
        ["produk", "Surat Keterangan Usaha"],
        ["pengaduan", "0341-555123"],
      ],
      minutes: 20,
    },
  ],
};
