import type { StageSet } from "./stage-set";

export type SopStage =
  | "persiapan"
  | "penilaian-kebutuhan"
  | "pengembangan"
  | "penerapan"
  | "monitoring"
  | "evaluasi";

/**
 * The five stages of developing an SOP AP (PermenPANRB 35/2012). The fifth has two rows, for its parts have periods of
 * their own: monitoring every half year, evaluation every year.
 */
export const SOP_STAGES: StageSet<SopStage> = {
  id: "sop",
  title: "TAHAPAN PENGEMBANGAN SOP",
  subject: {
    label: "SOP atau unit kerja",
    written: /^(?:sop\s+atau\s+unit\s+kerja|(?:nama|judul)\s+sop|unit\s+kerja)\s*:?\s*(.*)$/i,
  },
  stages: [
    {
      key: "persiapan",
      number: "1",
      name: "Persiapan",
      detail: "Membentuk tim, membekali anggotanya, menyusun rencana tindak, dan sosialisasi",
      words: /persiapan|pembentukan\s+tim/i,
      evidence: ["Keputusan tim penyusun SOP", "Rencana tindak", "Daftar hadir pembekalan tim"],
    },
    {
      key: "penilaian-kebutuhan",
      number: "2",
      name: "Penilaian kebutuhan SOP",
      detail: "Menelusuri tugas dan fungsi sampai outputnya, lalu menetapkan judul SOP",
      words: /(?:penilaian|identifikasi|analisis)\s+kebutuhan|inventarisasi/i,
      evidence: ["Formulir identifikasi SOP", "Dokumen inventarisasi judul SOP"],
    },
    {
      key: "pengembangan",
      number: "3",
      name: "Pengembangan SOP",
      detail:
        "Pengumpulan informasi dan identifikasi alternatif; analisis dan pemilihan alternatif; penulisan; pengujian dan reviu; pengesahan",
      words: /pengembangan|penulisan|penyusunan/i,
      evidence: ["Konsep SOP", "Catatan pengujian dan reviu", "SOP yang disahkan"],
    },
    {
      key: "penerapan",
      number: "4",
      name: "Penerapan dan integrasi SOP",
      detail: "SOP diserahkan kepada pelaksana, dijelaskan, dan dijalankan",
      words: /penerapan|integrasi|implementasi/i,
      evidence: ["Daftar distribusi SOP", "Daftar hadir sosialisasi kepada pelaksana"],
    },
    {
      key: "monitoring",
      number: "5a",
      name: "Monitoring SOP",
      detail: "Setiap enam bulan; tulis tanggal terakhir",
      words: /monitoring|monev|pemantauan/i,
      evidence: ["Formulir monitoring pelaksanaan SOP"],
      repeatsAfter: "penerapan",
      sharesRowWith: "evaluasi",
    },
    {
      key: "evaluasi",
      number: "5b",
      name: "Evaluasi SOP",
      detail: "Setiap tahun; tulis tanggal terakhir",
      words: /evaluasi|monev/i,
      evidence: ["Formulir evaluasi penerapan SOP", "Keputusan: tetap, direvisi, atau dicabut"],
      repeatsAfter: "penerapan",
    },
  ],
};
