/** Terms and principles that a facilitator shows. */
export const glossaryId = {
  title: "Istilah dan prinsip",
  terms: [
    {
      term: "Standar Pelayanan (SP)",
      text: "Janji penyelenggara kepada masyarakat: apa syaratnya, berapa lama, berapa biayanya, apa hasilnya. Empat belas komponen; enam di antaranya dipublikasikan. Setiap layanan punya satu SP.",
    },
    {
      term: "Standar Operasional Prosedur (SOP)",
      text: "Petunjuk tertulis untuk orang dalam: siapa mengerjakan apa, kapan, dengan mutu apa. SOP ada untuk setiap output, juga yang internal.",
    },
    {
      term: "Standar Pelayanan Minimal (SPM)",
      text: "Jenis dan mutu pelayanan dasar yang berhak diperoleh setiap warga, hanya untuk enam urusan wajib (pendidikan, kesehatan, pekerjaan umum, perumahan, ketenteraman, sosial). Bukan nama lain dari SP.",
    },
    {
      term: "SP dan SOP bersama",
      text: "SP adalah janji ke luar, SOP cara menepatinya. Karena itu waktu, syarat, produk, dan biaya keduanya harus cocok.",
    },
  ],
  principles: [
    {
      title: "Tujuh prinsip SP",
      items: [
        "Sederhana: mudah dipahami, mudah dijalankan",
        "Konsisten: sama bagi semua dan sepanjang waktu",
        "Partisipatif: disusun bersama masyarakat",
        "Akuntabel: dapat dipertanggungjawabkan",
        "Berkesinambungan: terus diperbaiki",
        "Transparan: terbuka bagi siapa saja",
        "Adil: menjangkau semua, juga kelompok rentan",
      ],
      basis: "PermenPANRB 15/2014",
    },
    {
      title: "Delapan prinsip SOP",
      items: [
        "Efisien dan efektif: langkah sesedikit yang perlu",
        "Berorientasi pada pengguna",
        "Jelas dan mudah",
        "Selaras dengan SOP lain",
        "Terukur: waktu dan output ada",
        "Dinamis: disesuaikan bila keadaan berubah",
        "Patuh hukum",
        "Memberi kepastian hukum",
      ],
      basis: "Permendagri 52/2011",
    },
  ],
} as const;

type Texts<T> = T extends string ? string : { readonly [K in keyof T]: Texts<T[K]> };

export type Glossary = Texts<typeof glossaryId>;
