import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about:
    "a decree's annex above, a signature right below the last row, the sheet moved down and right",
  sheets: [
    {
      name: "Lampiran",
      down: 2,
      across: 1,
      text: `
        LAMPIRAN KEPUTUSAN CAMAT TENGAH
        NOMOR 188/12/2025
        TANGGAL 5 Januari 2025
        TENTANG STANDAR PELAYANAN

        STANDAR PELAYANAN PADA KECAMATAN TENGAH
        Legalisasi Surat Keterangan

        NO | KOMPONEN | URAIAN
        1 | Persyaratan | Surat asli
        2 | Biaya | Gratis
        3 | Produk | Surat terlegalisasi
        | | Ditetapkan di Tengah
        | | CAMAT TENGAH
        | | NAMA PEJABAT
      `,
    },
  ],
  expected: [
    {
      title: "Legalisasi Surat Keterangan",
      components: [
        ["persyaratan", "Surat asli"],
        ["biaya", "Gratis"],
        ["produk", "Surat terlegalisasi"],
      ],
      unit: "KECAMATAN TENGAH",
    },
  ],
};
