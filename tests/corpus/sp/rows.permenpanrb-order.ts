import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about:
    "one table of fourteen components in the order of PermenPANRB 15/2014, the service in the heading",
  sheets: [
    {
      name: "SP KK",
      text: `
        PEMERINTAH KOTA CONTOH
        KECAMATAN TENGAH

        STANDAR PELAYANAN PENERBITAN SURAT KETERANGAN DOMISILI | ← | ←

        NO | KOMPONEN | URAIAN
        1  | Persyaratan | 1. Surat pengantar RT⏎2. Fotokopi KTP 1 lembar
        2  | Sistem, Mekanisme, dan Prosedur | 1. Pemohon menyerahkan berkas⏎2. Petugas memeriksa⏎3. Pemohon menerima surat
        3  | Jangka Waktu Pelayanan | 1 (satu) hari kerja sejak berkas lengkap
        4  | Biaya/Tarif | Tidak dipungut biaya
        5  | Produk Pelayanan | Surat Keterangan Domisili
        6  | Penanganan Pengaduan, Saran, dan Masukan | Telepon (0341) 555123
        7  | Dasar Hukum | UU Nomor 25 Tahun 2009 tentang Pelayanan Publik
        8  | Sarana dan Prasarana, dan/atau Fasilitas | Ruang tunggu, komputer
        9  | Kompetensi Pelaksana | SMA, menguasai komputer
        10 | Pengawasan Internal | Oleh Camat setiap bulan
        11 | Jumlah Pelaksana | 3 orang
        12 | Jaminan Pelayanan | Sesuai maklumat
        13 | Jaminan Keamanan dan Keselamatan Pelayanan | Data pemohon dijaga
        14 | Evaluasi Kinerja Pelaksana | Survei setahun sekali
      `,
    },
  ],
  expected: [
    {
      title: "PENERBITAN SURAT KETERANGAN DOMISILI",
      unit: "PEMERINTAH KOTA CONTOH⏎KECAMATAN TENGAH",
      order: "permenpanrb-15-2014",
      minutes: 450,
      fee: { free: true, amounts: [], byRegulation: false },
      components: [
        ["persyaratan", ["Surat pengantar RT", "Fotokopi KTP 1 lembar"]],
        ["prosedur", ["Pemohon menyerahkan berkas", "Petugas memeriksa", "Pemohon menerima surat"]],
        ["jangkaWaktu", "1 (satu) hari kerja sejak berkas lengkap"],
        ["biaya", "Tidak dipungut biaya"],
        ["produk", "Surat Keterangan Domisili"],
        ["pengaduan", "Telepon (0341) 555123"],
        ["dasarHukum", "UU Nomor 25 Tahun 2009 tentang Pelayanan Publik"],
        ["sarana", "Ruang tunggu, komputer"],
        ["kompetensi", "SMA, menguasai komputer"],
        ["pengawasan", "Oleh Camat setiap bulan"],
        ["jumlahPelaksana", "3 orang"],
        ["jaminanPelayanan", "Sesuai maklumat"],
        ["jaminanKeamanan", "Data pemohon dijaga"],
        ["evaluasiKinerja", "Survei setahun sekali"],
      ],
    },
  ],
};
