import type { LibrarySp } from "./library-sp";

export const pelayananIzinReklame: LibrarySp = {
  id: "pelayanan-izin-reklame",
  layanan: "Penerbitan Izin Penyelenggaraan Reklame",
  komponen: {
    persyaratan: [
      "Formulir permohonan izin yang sudah diisi",
      "Fotokopi KTP-el penanggung jawab (1 lembar)",
      "Fotokopi Nomor Induk Berusaha (1 lembar)",
      "Gambar rancangan dan ukuran reklame",
      "Foto dan denah lokasi pemasangan",
    ],
    prosedur: [
      "Pemohon mengajukan permohonan beserta berkas di loket",
      "Petugas memeriksa kelengkapan berkas dan memberikan tanda terima",
      "Tim teknis meninjau lokasi pemasangan",
      "Petugas menerbitkan surat ketetapan pajak reklame",
      "Pemohon membayar pajak reklame di bank",
      "Kepala dinas menandatangani izin",
      "Petugas menyerahkan izin kepada pemohon",
    ],
    jangkaWaktu: ["5 hari kerja sejak berkas dinyatakan lengkap"],
    biaya: [
      "Izin tidak dikenai retribusi; pajak reklame dibayar menurut surat ketetapan berdasarkan Peraturan Daerah tentang Pajak Daerah dan Retribusi Daerah",
    ],
    produk: ["Izin Penyelenggaraan Reklame"],
    pengaduan: [
      "Datang langsung ke loket pengaduan Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
      "Telepon/WhatsApp (0000) 000000 dan surel pengaduan@contoh.go.id",
      "SP4N-LAPOR! di www.lapor.go.id",
      "Pengaduan dicatat, ditelaah, dan dijawab paling lama 5 hari kerja",
    ],
    dasarHukum: [
      "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
      "Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah",
      "Peraturan Pemerintah Nomor 35 Tahun 2023 tentang Ketentuan Umum Pajak Daerah dan Retribusi Daerah",
      "Peraturan Presiden Nomor 97 Tahun 2014 tentang Penyelenggaraan Pelayanan Terpadu Satu Pintu",
    ],
    sarana: [
      "Ruang pelayanan dan ruang tunggu",
      "Komputer, printer, dan jaringan internet",
      "Jalur landai, kursi prioritas, dan toilet bagi penyandang disabilitas dan lansia",
      "Ruang laktasi",
      "Papan informasi persyaratan, jangka waktu, dan biaya",
    ],
    kompetensi: [
      "Pendidikan paling rendah D-III",
      "Memahami peraturan perizinan dan tata ruang",
      "Mampu berkomunikasi dengan santun",
    ],
    pengawasan: [
      "Atasan langsung memantau pelayanan setiap hari",
      "Inspektorat melakukan pengawasan paling sedikit sekali setahun",
    ],
    jumlahPelaksana: [
      "8 orang: 2 petugas loket, 3 anggota tim teknis, 1 verifikator, 1 kepala bidang, 1 kepala dinas",
    ],
    jaminanPelayanan: [
      "Izin selesai sesuai jangka waktu",
      "Bila terlambat tanpa alasan yang sah, pemohon menerima surat permintaan maaf dan izin diantar sebagai kompensasi",
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
