import type { ComponentKey } from "../document/sp-components";

/** What belongs in each component of a Standar Pelayanan. */
export const spGuidanceId: Readonly<Record<ComponentKey, string>> = {
  persyaratan:
    "Berkas, barang, atau hal lain yang harus dibawa atau dipenuhi pemohon. Satu berkas satu butir, dengan jumlah dan keterangan asli atau fotokopi; hanya yang diminta peraturan.",
  prosedur:
    "Langkah yang dialami pengguna, dari mengajukan permohonan sampai menerima produk; biasanya empat sampai sepuluh langkah. Bagan alur boleh diletakkan di atas selnya.",
  jangkaWaktu:
    "Lama seluruh proses: angka, satuan, dan sejak kapan dihitung. Jam buka loket ditulis di tempat lain.",
  biaya: "“Tidak dipungut biaya”, atau jumlah rupiah beserta peraturan yang menetapkannya.",
  produk: "Hasil yang diterima pengguna: surat, kartu, izin, atau layanan yang selesai.",
  pengaduan:
    "Kanal yang dapat dihubungi dari kantor maupun dari jauh, dengan nomor atau alamatnya, cara menanganinya, dan kapan dijawab.",
  dasarHukum:
    "Peraturan yang mendasari pelayanan ini: jenis, nomor, tahun, dan tentang apa; dari yang tertinggi.",
  sarana: "Ruang, peralatan, dan fasilitas yang dipakai, termasuk bagi kelompok rentan.",
  kompetensi:
    "Pendidikan, pengetahuan, keterampilan, dan pengalaman yang harus dimiliki pelaksana.",
  pengawasan: "Siapa yang mengawasi dan seberapa sering.",
  jumlahPelaksana: "Jumlah orang menurut perannya, sesuai analisis beban kerja.",
  jaminanPelayanan:
    "Kepastian bahwa pelayanan diberikan sesuai standar, dan apa yang diterima pengguna bila tidak.",
  jaminanKeamanan: "Bagaimana orang, data, dan dokumen dijaga dari bahaya dan risiko.",
  evaluasiKinerja: "Alat penilaian dan waktunya, paling sedikit setahun sekali.",
};
