import { FORM_FIRST_STEP, type Form } from "./grid";

const HEAD_ROWS = { first: FORM_FIRST_STEP - 2, last: FORM_FIRST_STEP - 1 };

/** A right, complete SOP with what real ones have: hand-overs in a row, joint work, corrections, a rejection, Selesai. */
export const MODEL_LETTERS: Form = {
  titleRows: HEAD_ROWS,
  pelaksana: ["Pengadministrasi Umum", "Kepala Seksi", "Kepala Dinas"],
  steps: [
    {
      kegiatan: "Menerima dan mencatat surat masuk",
      kode: ["M P"],
      kelengkapan: "Surat masuk",
      waktu: "5 menit",
      output: "Surat tercatat",
    },
    {
      kegiatan: "Memeriksa kelengkapan surat",
      kode: ["", "K"],
      kelengkapan: "Surat tercatat",
      waktu: "10 menit",
      output: "Surat terperiksa",
      tidak: "3 (Tidak lengkap)",
      lanjut: "4 (Lengkap)",
    },
    {
      kegiatan: "Mengembalikan surat kepada pengirim",
      kode: ["P", "", ""],
      kelengkapan: "Surat terperiksa",
      waktu: "1 hari kerja",
      output: "Surat kembali",
      lanjut: "selesai",
    },
    {
      kegiatan: "Membahas tindak lanjut surat",
      kode: ["", "P*", "P*"],
      kelengkapan: "Surat terperiksa",
      waktu: "1 jam",
      output: "Catatan pembahasan",
    },
    {
      kegiatan: "Menyetujui tindak lanjut",
      kode: ["", "P", "K"],
      kelengkapan: "Catatan pembahasan",
      waktu: "30 menit",
      output: "Disposisi",
      tidak: 4,
    },
    {
      kegiatan: "Mengarsipkan surat",
      kode: ["P", "<", ""],
      kelengkapan: "Disposisi",
      waktu: "5 menit",
      output: "Surat terarsip",
    },
    { no: null, kegiatan: "Selesai", kode: ["S"] },
  ],
};

/** A service of a kelurahan: the resident begins and ends it, the head of the region is named, dates in capitals and in digits. */
export const MODEL_SERVICE: Form = {
  titleRows: HEAD_ROWS,
  pelaksana: ["Pemohon", "Petugas Loket", "Kasi Pemerintahan", "Lurah"],
  identity: {
    "Nomor SOP": "470/12/Kel-SM/II/2026",
    "Tanggal Pembuatan": "02 FEBRUARI 2026",
    "Tanggal Efektif": "16-02-2026",
    "Tanggal Revisi": "16 Februari 2028",
    "Unit Kerja": "PEMERINTAH KOTA BATAM\nKECAMATAN GALANG\nKELURAHAN SUKAMAJU",
    "Disahkan oleh":
      "LURAH SUKAMAJU\n\n\nNama Lurah, S.STP.\nPenata Tk. I\nNIP. 19850412 200701 2 003",
    "Nama SOP": "Penerbitan Surat Keterangan Domisili",
    "Dasar Hukum": [
      "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
      "2. Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Pelayanan Publik",
      "3. Peraturan Menteri Dalam Negeri Nomor 108 Tahun 2019",
      "4. Peraturan Daerah Kota Batam Nomor 3 Tahun 2015",
      "5. Peraturan Wali Kota Batam Nomor 7 Tahun 2018",
    ].join("\n"),
    Keterkaitan: "1. SOP Penanganan Pengaduan\n2. SOP Pengelolaan Arsip",
    "Peralatan/Perlengkapan": "1. Komputer dan printer\n2. Buku register",
    Peringatan: "Apabila berkas tidak lengkap, surat keterangan tidak dapat diterbitkan",
  },
  steps: [
    {
      kegiatan: "Mengajukan permohonan surat keterangan domisili",
      kode: ["M"],
      kelengkapan: "Fotokopi KTP, surat pengantar RT",
      waktu: "5 menit",
      output: "Berkas permohonan",
    },
    {
      kegiatan: "Memeriksa kelengkapan berkas permohonan",
      kode: ["", "K"],
      kelengkapan: "Berkas permohonan",
      waktu: "10 menit",
      output: "Berkas permohonan terperiksa",
      tidak: 1,
    },
    {
      kegiatan: "Mengetik konsep surat keterangan domisili",
      kode: ["", "P"],
      kelengkapan: "Berkas permohonan terperiksa",
      waktu: "10 menit",
      output: "Konsep surat keterangan",
    },
    {
      kegiatan: "Memverifikasi konsep surat keterangan",
      kode: ["", "", "K"],
      kelengkapan: "Konsep surat keterangan",
      waktu: "10 menit",
      output: "Konsep surat keterangan terparaf",
      tidak: 3,
    },
    {
      kegiatan: "Menandatangani surat keterangan",
      kode: ["", "", "", "P"],
      kelengkapan: "Konsep surat keterangan terparaf",
      waktu: "15 menit",
      output: "Surat keterangan domisili",
    },
    {
      kegiatan: "Menyerahkan surat keterangan kepada pemohon",
      kode: ["", "S"],
      kelengkapan: "Surat keterangan domisili",
      waktu: "5 menit",
      output: "Surat keterangan domisili diterima pemohon",
    },
  ],
};

/** Work of a region's head, who has no NIP; one title with a loanword, no related SOP. */
export const MODEL_DECREE: Form = {
  titleRows: HEAD_ROWS,
  pelaksana: ["Analis Hukum", "Kepala Bagian Hukum", "Sekretaris Daerah", "Bupati"],
  identity: {
    "Nomor SOP": "188/07/Hkm/2026",
    "Unit Kerja": "SEKRETARIAT DAERAH KABUPATEN GROBOGAN",
    "Disahkan oleh": "BUPATI GROBOGAN\n\n\nNama Bupati",
    "Nama SOP": "Harmonisasi Rancangan Keputusan Bupati",
    "Dasar Hukum": "UU Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan",
    Keterkaitan: "-",
    Peringatan: "Rancangan diselesaikan paling lambat 5 hari kerja",
  },
  steps: [
    {
      kegiatan: "Menerima rancangan keputusan dari perangkat daerah",
      kode: ["M"],
      kelengkapan: "Rancangan keputusan",
      waktu: "10 menit",
      output: "Rancangan keputusan tercatat",
    },
    {
      kegiatan: "Menelaah rancangan keputusan",
      kode: ["P"],
      kelengkapan: "Rancangan keputusan tercatat",
      waktu: "1 hari kerja",
      output: "Telaahan rancangan keputusan",
    },
    {
      kegiatan: "Memeriksa telaahan rancangan keputusan",
      kode: ["", "K"],
      kelengkapan: "Telaahan rancangan keputusan",
      waktu: "2 jam",
      output: "Rancangan keputusan terparaf",
      tidak: 2,
    },
    {
      kegiatan: "Memaraf rancangan keputusan",
      kode: ["", "", "P"],
      kelengkapan: "Rancangan keputusan terparaf",
      waktu: "1 hari kerja",
      output: "Rancangan keputusan siap ditandatangani",
    },
    {
      kegiatan: "Menandatangani keputusan",
      kode: ["", "", "", "P"],
      kelengkapan: "Rancangan keputusan siap ditandatangani",
      waktu: "1 hari kerja",
      output: "Keputusan Bupati",
    },
    {
      kegiatan: "Mengarsipkan keputusan",
      kode: ["S"],
      kelengkapan: "Keputusan Bupati",
      waktu: "10 menit",
      output: "Arsip Keputusan Bupati",
    },
  ],
};

export const MODEL_SOPS: Readonly<Record<string, Form>> = {
  letters: MODEL_LETTERS,
  service: MODEL_SERVICE,
  decree: MODEL_DECREE,
};
