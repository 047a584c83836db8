import type { SpFixture } from "../../support/sp/sp-fixture";

export const fixture: SpFixture = {
  about:
    "one table in the order of UU 25/2009, labels of the law with their explanations, numbers in the label cell",
  sheets: [
    {
      name: "SP",
      text: `
        STANDAR PELAYANAN
        PENERBITAN KARTU KELUARGA
        PADA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA CONTOH

        KOMPONEN | URAIAN
        a. Dasar hukum | UU Nomor 24 Tahun 2013 tentang Administrasi Kependudukan
        b. Persyaratan | Formulir F-1.01⏎KK lama
        c. Sistem, mekanisme dan prosedur | Pemohon datang⏎Petugas memeriksa⏎Pemohon menerima KK
        d. Jangka waktu penyelesaian | 3 hari kerja
        e. Biaya/tarif | Gratis
        f. Produk pelayanan | Kartu Keluarga
        g. Sarana, prasarana, dan/atau fasilitas | Komputer
        h. Kompetensi pelaksana | D3
        i. Pengawasan internal | Kepala Bidang
        j. Penanganan pengaduan, saran dan masukan | dukcapil@contoh.go.id
        k. Jumlah pelaksana | 4 orang
        l. Jaminan pelayanan yang memberikan kepastian pelayanan dilaksanakan sesuai dengan standar pelayanan | Diproses sesuai urutan
        m. Jaminan keamanan dan keselamatan pelayanan dalam bentuk komitmen untuk memberikan rasa aman, bebas dari bahaya, dan risiko keragu-raguan | Dokumen ber-QR
        n. Evaluasi kinerja pelaksana | SKM
      `,
    },
  ],
  expected: [
    {
      title: "PENERBITAN KARTU KELUARGA",
      components: [
        ["dasarHukum", "UU Nomor 24 Tahun 2013 tentang Administrasi Kependudukan"],
        ["persyaratan", ["Formulir F-1.01", "KK lama"]],
        ["prosedur", ["Pemohon datang", "Petugas memeriksa", "Pemohon menerima KK"]],
        ["jangkaWaktu", "3 hari kerja"],
        ["biaya", "Gratis"],
        ["produk", "Kartu Keluarga"],
        ["sarana", "Komputer"],
        ["kompetensi", "D3"],
        ["pengawasan", "Kepala Bidang"],
        ["pengaduan", "dukcapil@contoh.go.id"],
        ["jumlahPelaksana", "4 orang"],
        ["jaminanPelayanan", "Diproses sesuai urutan"],
        ["jaminanKeamanan", "Dokumen ber-QR"],
        ["evaluasiKinerja", "SKM"],
      ],
      unit: "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA CONTOH",
      order: "uu-25-2009",
      minutes: 1350,
    },
  ],
};
