import type { LibrarySp } from "./library-sp";

export const pelayananSuratKeteranganDomisili: LibrarySp = {
  id: "pelayanan-surat-keterangan-domisili",
  layanan: "Penerbitan Surat Keterangan Domisili",
  komponen: {
    persyaratan: [
      "Surat pengantar RT dan RW",
      "Fotokopi KTP-el (1 lembar)",
      "Fotokopi Kartu Keluarga (1 lembar)",
    ],
    prosedur: [
      "Pemohon menyerahkan berkas permohonan di loket",
      "Petugas memeriksa kelengkapan berkas",
      "Kepala Seksi Pemerintahan memaraf konsep surat",
      "Lurah menandatangani Surat Keterangan Domisili",
      "Petugas menyerahkan Surat Keterangan Domisili kepada pemohon",
    ],
    jangkaWaktu: ["1 hari kerja sejak berkas dinyatakan lengkap"],
    biaya: ["Tidak dipungut biaya"],
    produk: ["Surat Keterangan Domisili"],
    pengaduan: [
      "Datang langsung ke loket pengaduan kelurahan",
      "Telepon/WhatsApp (0000) 000000 dan surel pengaduan@contoh.go.id",
      "SP4N-LAPOR! di www.lapor.go.id",
      "Pengaduan dicatat, ditelaah, dan dijawab paling lama 5 hari kerja",
    ],
    dasarHukum: [
      "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
      "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
      "Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan",
    ],
    sarana: [
      "Ruang pelayanan dan ruang tunggu",
      "Komputer, printer, dan jaringan internet",
      "Jalur landai, kursi prioritas, dan toilet bagi penyandang disabilitas dan lansia",
      "Ruang laktasi",
      "Papan informasi persyaratan, jangka waktu, dan biaya",
    ],
    kompetensi: [
      "Pendidikan paling rendah SMA atau sederajat",
      "Memahami administrasi kelurahan",
      "Mampu berkomunikasi dengan santun",
    ],
    pengawasan: [
      "Atasan langsung memantau pelayanan setiap hari",
      "Inspektorat melakukan pengawasan paling sedikit sekali setahun",
    ],
    jumlahPelaksana: ["4 orang: 2 petugas loket, 1 kepala seksi, 1 lurah"],
    jaminanPelayanan: [
      "Surat Keterangan Domisili selesai sesuai jangka waktu",
      "Bila terlambat tanpa alasan yang sah, surat diantar ke alamat pemohon sebagai kompensasi",
    ],
    jaminanKeamanan: [
      "Data dan dokumen pemohon dijaga kerahasiaannya",
      "Produk pelayanan diberi tanda tangan dan cap resmi atau tanda tangan elektronik",
      "Ruang pelayanan dilengkapi alat pemadam kebakaran dan jalur evakuasi",
    ],
    evaluasiKinerja: [
      "Survei kepuasan masyarakat paling sedikit sekali setahun",
      "Penilaian kinerja pelaksana setiap semester melalui sasaran kinerja pegawai",
    ],
  },
};
