/** The six stages of a Standar Pelayanan (PermenPANRB 15/2014), in order. */
export const SP_STAGES = [
  "rancangan",
  "pembahasan",
  "penetapan",
  "penerapan",
  "maklumat",
  "monev",
] as const;

export type SpStage = (typeof SP_STAGES)[number];

export type StageFacts = {
  /** As the form names it. */
  readonly name: string;
  /** Words by which other sheets name it. */
  readonly words: RegExp;
  /** What is to be shown for it. */
  readonly evidence: readonly string[];
};

export const SP_STAGE_FACTS: Readonly<Record<SpStage, StageFacts>> = {
  rancangan: {
    name: "Penyusunan rancangan Standar Pelayanan",
    words: /rancangan/i,
    evidence: ["Rancangan Standar Pelayanan setiap layanan", "Keputusan tim penyusun"],
  },
  pembahasan: {
    name: "Pembahasan rancangan dengan masyarakat dan pihak terkait",
    words: /pembahasan|forum\s+konsultasi|fkp/i,
    evidence: ["Berita acara pembahasan", "Daftar hadir", "Notula dan foto"],
  },
  penetapan: {
    name: "Penetapan Standar Pelayanan",
    words: /penetapan(?!\s+(?:dan\s+\p{L}+\s+)?maklumat)|keputusan/iu,
    evidence: ["Keputusan penetapan dengan lampiran Standar Pelayanan"],
  },
  penerapan: {
    name: "Penerapan Standar Pelayanan",
    words: /penerapan(?!\s+maklumat)|internalisasi|sosialisasi/i,
    evidence: ["Foto publikasi", "Daftar hadir sosialisasi kepada pelaksana"],
  },
  maklumat: {
    name: "Penetapan dan penerapan Maklumat Pelayanan",
    words: /maklumat/i,
    evidence: ["Maklumat yang ditandatangani", "Foto maklumat di ruang pelayanan"],
  },
  monev: {
    name: "Monitoring dan evaluasi",
    words: /monitoring|monev|pemantauan|evaluasi/i,
    evidence: ["Laporan monitoring dan evaluasi", "Hasil survei kepuasan masyarakat"],
  },
};

/**
 * The stage that a text names: by its first word, since the discussion of a draft names the draft as well. A maklumat is
 * laid down and applied like the standard itself: it counts first.
 */
export function stageNamed(text: string): SpStage | null {
  if (SP_STAGE_FACTS.maklumat.words.test(text)) return "maklumat";
  const found = SP_STAGES.map((stage) => ({ stage, at: text.search(SP_STAGE_FACTS[stage].words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.stage ?? null;
}
