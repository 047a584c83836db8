import type { StageSet } from "./stage-set";

export type SpStage = "rancangan" | "pembahasan" | "penetapan" | "penerapan" | "maklumat" | "monev";

/** The six stages of a Standar Pelayanan (PermenPANRB 15/2014). */
export const SP_STAGES: StageSet<SpStage> = {
  id: "sp",
  title: "TAHAPAN STANDAR PELAYANAN",
  subject: {
    label: "Jenis pelayanan",
    written: /^(?:jenis\s+|nama\s+)?(?:layanan|pelayanan)\s*:?\s*(.*)$/i,
  },
  stages: [
    {
      key: "rancangan",
      number: "1",
      name: "Penyusunan rancangan Standar Pelayanan",
      detail: "",
      words: /rancangan/i,
      evidence: ["Rancangan Standar Pelayanan setiap layanan", "Keputusan tim penyusun"],
    },
    {
      key: "pembahasan",
      number: "2",
      name: "Pembahasan rancangan dengan masyarakat dan pihak terkait",
      detail: "",
      words: /pembahasan|forum\s+konsultasi|fkp/i,
      evidence: ["Berita acara pembahasan", "Daftar hadir", "Notula dan foto"],
    },
    {
      key: "penetapan",
      number: "3",
      name: "Penetapan Standar Pelayanan",
      detail: "",
      words: /penetapan(?!\s+(?:dan\s+\p{L}+\s+)?maklumat)|keputusan/iu,
      evidence: ["Keputusan penetapan dengan lampiran Standar Pelayanan"],
    },
    {
      key: "penerapan",
      number: "4",
      name: "Penerapan Standar Pelayanan",
      detail: "",
      words: /penerapan(?!\s+maklumat)|internalisasi|sosialisasi/i,
      evidence: ["Foto publikasi", "Daftar hadir sosialisasi kepada pelaksana"],
    },
    {
      key: "maklumat",
      number: "5",
      name: "Penetapan dan penerapan Maklumat Pelayanan",
      detail: "",
      words: /maklumat/i,
      evidence: ["Maklumat yang ditandatangani", "Foto maklumat di ruang pelayanan"],
      comesFirst: true,
    },
    {
      key: "monev",
      number: "6",
      name: "Monitoring dan evaluasi",
      detail: "",
      words: /monitoring|monev|pemantauan|evaluasi/i,
      evidence: ["Laporan monitoring dan evaluasi", "Hasil survei kepuasan masyarakat"],
      repeatsAfter: "penetapan",
    },
  ],
};
