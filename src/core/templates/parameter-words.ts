import type { AllParameters } from "../presets/all-parameters";

/** Names of the measures of rules, as an office writes them. */
export const PARAMETER_NAMES: Readonly<Record<string, keyof AllParameters>> = {
  kataJudulTerbanyak: "mostTitleWords",
  pelaksanaTerbanyak: "mostLanes",
  mulaiSelesai: "terminators",
  kertas: "papers",
  tahunPertama: "firstYear",
  kegiatanTersedikit: "fewestActivities",
  kegiatanTerbanyak: "mostActivities",
  kataKegiatanTerbanyak: "mostActivityWords",
  kataAwalDiterima: "acceptedOpenings",
  kataAwalJudulDiterima: "titleBeginnings",
  katakerjaAwal: "firstVerbs",
  katakerjaAkhir: "lastVerbs",
  katakerjaKabur: "vagueVerbs",
  waktuKabur: "vagueTimes",
  katakerjaRutin: "routineVerbs",
  kataPilihan: "choicePhrases",
  menitPerHariKerja: "minutesPerWorkday",
  hariKerjaKegiatanTerbanyak: "mostActivityWorkdays",
  langkahProsedurTersedikit: "fewestSteps",
  komaDaftarTersedikit: "fewestCommas",
  frasaDiterima: "acceptedPhrases",
  bagianJanjiTersedikit: "leastPartOfPromise",
  kemiripanButir: "sameItem",
  selisihLangkahTerbanyak: "mostStepsApart",
  kemiripanJudul: "sameTitle",
  bulanPeninjauanSp: "monthsToReview",
  bulanMonitoringSop: "monthsToMonitoring",
  bulanEvaluasiSop: "monthsToEvaluation",
  unsurMasyarakat: "publicWords",
};

/** Words of the measures that are one of several things, or some of them; the first word of a thing is the one that is written. */
export const PARAMETER_WORDS: {
  readonly [Name in keyof AllParameters]?: Readonly<Record<string, string>>;
} = {
  terminators: { bebas: "any", kegiatan: "activities", baris: "rows" },
  papers: { A4: "a4", F4: "folio", Folio: "folio", Legal: "legal", Letter: "letter" },
};

/** The measure as an office writes it. */
export function parameterInWords<Name extends keyof AllParameters>(
  name: Name,
  value: AllParameters[Name],
): unknown {
  const words = Object.entries(PARAMETER_WORDS[name] ?? {});
  const word = (item: string): string => words.find(([, one]) => one === item)?.[0] ?? item;
  if (typeof value === "string") return word(value);
  return Array.isArray(value) ? value.map(word) : value;
}
