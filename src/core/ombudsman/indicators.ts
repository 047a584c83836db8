/** What in the workbook can prove an indicator, as far as anything there can. */
export type Proof =
  | { readonly kind: "component"; readonly component: string }
  | { readonly kind: "maklumat" }
  | { readonly kind: "sop"; readonly words: readonly string[] }
  /** Only a document outside the workbook proves it. */
  | { readonly kind: "document" };

export type Indicator = {
  readonly id: string;
  readonly text: string;
  /** Documents that assessors asked for. */
  readonly evidence: readonly string[];
  readonly proof: Proof;
  /** `listed`: read in material of the assessment; `derived`: follows from UU 25/2009, not seen in a list. */
  readonly source: "listed" | "derived";
};

export type Dimension = {
  readonly id: "input" | "proses" | "output" | "pengaduan";
  readonly name: string;
  readonly variables: readonly string[];
  /** Weight of the assessment of 2022 to 2024, percent. */
  readonly weight: number;
  readonly indicators: readonly Indicator[];
};

const listed = (
  id: string,
  text: string,
  evidence: readonly string[],
  proof: Proof = { kind: "document" },
): Indicator => ({ id, text, evidence, proof, source: "listed" });

const component = (id: string, text: string, key: string): Indicator => ({
  id,
  text: `${text} dipublikasikan`,
  evidence: ["Standar Pelayanan yang ditetapkan", "Foto publikasi"],
  proof: { kind: "component", component: key },
  source: "derived",
});

/**
 * Kesiapan penilaian kepatuhan Ombudsman RI, versi 2022–2024: dimensions, weights and indicators as published for those
 * years. The instrument changed in 2025 (Peraturan Ombudsman 61/2025): this list is for preparing documents, not for
 * predicting a score.
 */
export const OMBUDSMAN_2022_2024: {
  readonly version: string;
  readonly source: string;
  readonly dimensions: readonly Dimension[];
} = {
  version: "2022–2024",
  source:
    "Paparan dan instrumen Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik Ombudsman RI 2022–2023",
  dimensions: [
    {
      id: "input",
      name: "Input",
      variables: ["Kompetensi penyelenggara", "Sarana prasarana"],
      weight: 21.85,
      indicators: [
        listed("input-1", "Pelaksana mengetahui komponen Standar Pelayanan", [
          "Daftar hadir sosialisasi Standar Pelayanan",
        ]),
        listed("input-2", "Pelaksana mengetahui tugas dan kewenangan jabatannya", [
          "Peraturan atau keputusan tentang uraian tugas",
        ]),
        listed("input-3", "Pelaksana mengetahui lembaga Ombudsman", ["Bahan sosialisasi"]),
        listed("input-4", "Pelaksana mengetahui bentuk maladministrasi", ["Bahan sosialisasi"]),
        listed("input-5", "Pelaksana mengetahui rekomendasi Ombudsman", ["Bahan sosialisasi"]),
        listed(
          "input-6",
          "Layanan ramah kelompok marginal dan rentan tersedia",
          ["Foto jalur landai, kursi prioritas, ruang laktasi"],
          { kind: "component", component: "sarana" },
        ),
        listed(
          "input-7",
          "Pengawasan internal dilakukan berkala",
          ["Laporan, berita acara, atau notula pengawasan"],
          { kind: "component", component: "pengawasan" },
        ),
        listed(
          "input-8",
          "Jumlah petugas sesuai analisis beban kerja",
          ["Rekapitulasi pegawai", "Analisis beban kerja"],
          { kind: "component", component: "jumlahPelaksana" },
        ),
        listed(
          "input-9",
          "Kompensasi diberikan bila pelayanan tidak sesuai standar",
          ["Keputusan tentang kompensasi"],
          { kind: "component", component: "jaminanPelayanan" },
        ),
        listed(
          "input-10",
          "Keamanan dan keselamatan pelayanan terjamin",
          ["Foto sarana keselamatan", "Prosedur evakuasi"],
          { kind: "component", component: "jaminanKeamanan" },
        ),
      ],
    },
    {
      id: "proses",
      name: "Proses",
      variables: ["Standar pelayanan"],
      weight: 32.37,
      indicators: [
        component("proses-1", "Persyaratan", "persyaratan"),
        component("proses-2", "Sistem, mekanisme, dan prosedur", "prosedur"),
        component("proses-3", "Jangka waktu", "jangkaWaktu"),
        component("proses-4", "Biaya atau tarif", "biaya"),
        component("proses-5", "Produk pelayanan", "produk"),
        component("proses-6", "Sarana pengaduan", "pengaduan"),
        {
          id: "proses-7",
          text: "Maklumat pelayanan dipajang dan memuat ketiga bagiannya",
          evidence: ["Maklumat yang ditandatangani", "Foto maklumat di ruang pelayanan"],
          proof: { kind: "maklumat" },
          source: "derived",
        },
      ],
    },
    {
      id: "output",
      name: "Output",
      variables: ["Persepsi maladministrasi"],
      weight: 24.24,
      indicators: [
        listed("output-1", "Tidak ada penundaan berlarut", ["Laporan kinerja bulanan"], {
          kind: "sop",
          words: ["pelayanan", "penerbitan"],
        }),
        listed("output-2", "Tidak ada permintaan imbalan", ["Laporan survei kepuasan masyarakat"]),
        listed("output-3", "Tidak ada penyimpangan prosedur", ["SOP yang disahkan"], {
          kind: "sop",
          words: ["pelayanan", "penerbitan"],
        }),
        listed("output-4", "Pelaksana kompeten", ["Data kepegawaian", "Sertifikat pelatihan"], {
          kind: "component",
          component: "kompetensi",
        }),
        listed("output-5", "Pelaksana berperilaku patut", ["Laporan survei kepuasan masyarakat"]),
      ],
    },
    {
      id: "pengaduan",
      name: "Pengaduan",
      variables: ["Pengelolaan pengaduan"],
      weight: 21.54,
      indicators: [
        listed("pengaduan-1", "Kewajiban mengelola pengaduan dijalankan", [
          "Keputusan tentang pengelola pengaduan",
        ]),
        listed("pengaduan-2", "Sarana pengaduan tersedia", ["Foto sarana pengaduan"], {
          kind: "component",
          component: "pengaduan",
        }),
        listed("pengaduan-3", "Pengelola pengaduan dibina", ["Notula pembinaan"]),
        listed(
          "pengaduan-4",
          "Mekanisme dan tata cara pengaduan ditetapkan",
          ["SOP Penanganan Pengaduan"],
          { kind: "sop", words: ["pengaduan"] },
        ),
        listed(
          "pengaduan-5",
          "Jangka waktu penyelesaian pengaduan ditetapkan",
          ["Standar Pelayanan", "SOP Penanganan Pengaduan"],
          { kind: "sop", words: ["pengaduan"] },
        ),
        listed("pengaduan-6", "Pengaduan diselesaikan", [
          "Register pengaduan",
          "Laporan evaluasi pengaduan",
        ]),
      ],
    },
  ],
};
