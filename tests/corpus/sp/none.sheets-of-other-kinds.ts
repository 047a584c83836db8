import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about: "a list of services and an SOP are no Standar Pelayanan",
  sheets: [
    {
      name: "Daftar",
      text: `
        DAFTAR STANDAR PELAYANAN
        NO | JENIS PELAYANAN | UNIT
        1 | Surat Keterangan Usaha | Seksi Pelayanan
        2 | Legalisasi | Seksi Pelayanan
      `,
    },
    {
      name: "SOP",
      text: `
        Nomor SOP | 1
        Nama SOP | Penerbitan Surat
        Dasar Hukum | UU 25/2009
        Kualifikasi Pelaksana | SMA
        Peralatan | Komputer

        No | Kegiatan | Staf | Kelengkapan | Waktu | Output
        1 | Menerima berkas | M | Berkas | 5 menit | Berkas diterima
        2 | Menyerahkan surat | S | Surat | 5 menit | Surat diserahkan
      `,
    },
  ],
  expected: [],
};
