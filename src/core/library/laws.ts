// Regulations that several generic SOPs rest on, cited in full. An office adds its own regional ones.

export const KEARSIPAN = "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan";
export const PELAKSANAAN_KEARSIPAN =
  "Peraturan Pemerintah Nomor 28 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan";
export const NASKAH_DINAS =
  "Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023 tentang Tata Naskah Dinas di Lingkungan Pemerintah Daerah";
export const ASN = "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara";
export const MANAJEMEN_PNS =
  "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil";
export const PELAYANAN_PUBLIK = "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik";
export const KEUANGAN_DAERAH =
  "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah";
export const BARANG_MILIK =
  "Peraturan Pemerintah Nomor 27 Tahun 2014 tentang Pengelolaan Barang Milik Negara/Daerah";
export const PEDOMAN_SOP =
  "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan";
