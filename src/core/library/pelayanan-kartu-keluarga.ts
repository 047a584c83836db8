import type { LibrarySp } from "./library-sp";

export const pelayananKartuKeluarga: LibrarySp = {
  id: "pelayanan-kartu-keluarga",
  layanan: "Penerbitan Kartu Keluarga karena Perubahan Data",
  komponen: {
    persyaratan: [
      "Formulir permohonan (F-1.02) yang sudah diisi",
      "Kartu Keluarga lama asli",
      "Fotokopi bukti peristiwa kependudukan atau peristiwa penting (1 lembar)",
      "Fotokopi KTP-el kepala keluarga (1 lembar)",
    ],
    prosedur: [
      "Pemohon menyerahkan berkas permohonan di loket",
      "Petugas memeriksa kelengkapan berkas dan memberikan tanda terima",
      "Operator memutakhirkan data keluarga",
      "Pejabat yang berwenang menandatangani Kartu Keluarga secara elektronik",
      "Petugas menyerahkan Kartu Keluarga kepada pemohon",
    ],
    jangkaWaktu: ["3 hari kerja sejak berkas dinyatakan lengkap"],
    biaya: ["Tidak dipungut biaya"],
    produk: ["Kartu Keluarga"],
    pengaduan: [
      "Datang langsung ke loket pengaduan Dinas Kependudukan dan Pencatatan Sipil",
      "Telepon/WhatsApp (0000) 000000 dan surel pengaduan@contoh.go.id",
      "SP4N-LAPOR! di www.lapor.go.id",
      "Pengaduan dicatat, ditelaah, dan dijawab paling lama 5 hari kerja",
    ],
    dasarHukum: [
      "Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan",
      "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
      "Peraturan Pemerintah Nomor 40 Tahun 2019 tentang Pelaksanaan Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan",
      "Peraturan Presiden Nomor 96 Tahun 2018 tentang Persyaratan dan Tata Cara Pendaftaran Penduduk dan Pencatatan Sipil",
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
      "Terampil mengoperasikan aplikasi administrasi kependudukan",
      "Mampu berkomunikasi dengan santun",
    ],
    pengawasan: [
      "Atasan langsung memantau pelayanan setiap hari",
      "Inspektorat melakukan pengawasan paling sedikit sekali setahun",
    ],
    jumlahPelaksana: [
      "6 orang: 2 petugas loket, 2 operator, 1 verifikator, 1 pejabat penanda tangan",
    ],
    jaminanPelayanan: [
      "Kartu Keluarga selesai sesuai jangka waktu",
      "Bila terlambat tanpa alasan yang sah, Kartu Keluarga diantar ke alamat pemohon sebagai kompensasi",
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
