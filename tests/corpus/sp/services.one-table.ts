import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "several services in one table under one head, their names in merged rows",
  sheets: [
    {
      name: "SP",
      text: `
        NO | KOMPONEN | URAIAN
        1. Standar Pelayanan Legalisasi KTP | ← | ←
        1 | Persyaratan | KTP asli
        2 | Jangka Waktu Penyelesaian | 5 menit
        3 | Biaya/Tarif | Gratis
        4 | Produk Pelayanan | Fotokopi terlegalisasi
        2. Standar Pelayanan Pengantar SKCK | ← | ←
        1 | Persyaratan | KTP dan KK
        2 | Jangka Waktu Penyelesaian | 10 menit
        3 | Biaya/Tarif | Gratis
        4 | Produk Pelayanan | Surat pengantar
      `,
    },
  ],
  expected: [
    {
      title: "Legalisasi KTP",
      components: [
        ["persyaratan", "KTP asli"],
        ["jangkaWaktu", "5 menit"],
        ["biaya", "Gratis"],
        ["produk", "Fotokopi terlegalisasi"],
      ],
      minutes: 5,
    },
    {
      title: "Pengantar SKCK",
      components: [
        ["persyaratan", "KTP dan KK"],
        ["jangkaWaktu", "10 menit"],
        ["biaya", "Gratis"],
        ["produk", "Surat pengantar"],
      ],
      minutes: 10,
    },
  ],
};
