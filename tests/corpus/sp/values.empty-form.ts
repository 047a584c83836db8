import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "an empty form: labels alone, everything still to be typed",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN

        Jenis Pelayanan : | |
        NO | KOMPONEN | URAIAN
        1 | Persyaratan |
        2 | Sistem, Mekanisme, dan Prosedur |
        3 | Jangka Waktu Pelayanan |
        4 | Biaya/Tarif |
        5 | Produk Pelayanan |
        6 | Penanganan Pengaduan, Saran, dan Masukan |
      `,
    },
  ],
  expected: [
    {
      title: "",
      components: [
        ["persyaratan", null],
        ["prosedur", null],
        ["jangkaWaktu", null],
        ["biaya", null],
        ["produk", null],
        ["pengaduan", null],
      ],
      minutes: null,
      fee: null,
    },
  ],
};
