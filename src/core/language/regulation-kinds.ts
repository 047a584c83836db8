/** Kinds of legal sources that an Indonesian office cites. `other` is a regulation of a kind that is not told apart. */
export type RegulationKind =
  | "uud"
  | "tap-mpr"
  | "uu"
  | "perppu"
  | "pp"
  | "perpres"
  | "keppres"
  | "inpres"
  | "permen"
  | "kepmen"
  | "peraturan-lembaga"
  | "perda"
  | "pergub"
  | "perkada"
  | "keputusan"
  | "surat-edaran"
  | "instruksi"
  | "other";

/** How each kind begins, the longer beginnings first. Texts are in lower case, with single spaces. */
export const KIND_BEGINNINGS: readonly (readonly [RegExp, RegulationKind])[] = [
  [/^(?:uud|undang-undang dasar)\b/, "uud"],
  [/^(?:tap mpr|ketetapan m)/, "tap-mpr"],
  [/^(?:perp?pu|peraturan pemerintah pengganti undang-undang)\b/, "perppu"],
  [/^(?:uu|undang-undang)\b/, "uu"],
  [/^(?:pp|peraturan pemerintah)\b/, "pp"],
  [/^(?:perpres|peraturan presiden)\b/, "perpres"],
  [/^(?:keppres|keputusan presiden)\b/, "keppres"],
  [/^(?:inpres|instruksi presiden)\b/, "inpres"],
  [/^(?:permen\p{L}*|pmk|peraturan (?:bersama )?(?:para )?men\p{L}+)(?!\p{L})/u, "permen"],
  [/^(?:kepmen\p{L}*|kmk|keputusan (?:bersama )?(?:para )?men\p{L}+)(?!\p{L})/u, "kepmen"],
  [/^(?:perda|peraturan daerah|qanun|perdasus|perdasi)\b/, "perda"],
  [/^(?:pergub|peraturan gubernur)\b/, "pergub"],
  [
    /^(?:perbup|perwali?|perwalkot|perwako|perkada|peraturan (?:bupati|wali ?kota|kepala daerah))\b/,
    "perkada",
  ],
  [
    /^(?:perka|perlem|perban|peraturan (?:kepala(?! (?:dinas|desa|puskesmas|rumah|sekolah|upt))|badan|lembaga|komisi|ombudsman|arsip|mahkamah|jaksa|kapolri|kepolisian|bank|otoritas))\b/,
    "peraturan-lembaga",
  ],
  [/^(?:se(?=[\s.])|surat edaran\b)/, "surat-edaran"],
  [/^instruksi (?:menteri|gubernur|bupati|wali ?kota)\b/, "instruksi"],
  [
    /^(?:sk|surat keputusan|kepbup|kepwal|kepgub|keputusan (?:gubernur|bupati|wali ?kota|kepala|camat|direktur|sekretaris))\b/,
    "keputusan",
  ],
  [/^peraturan\b/, "other"],
];

/**
 * Rank of the kinds in UU 12/2011 article 7, and of regulations of ministers and agencies between Perpres and Perda as
 * offices list them. Kinds without one (decisions, circulars) stand where the author likes.
 */
export const KIND_RANK: Readonly<Partial<Record<RegulationKind, number>>> = {
  uud: 1,
  "tap-mpr": 2,
  uu: 3,
  perppu: 3,
  pp: 4,
  perpres: 5,
  permen: 6,
  "peraturan-lembaga": 6,
};

/** Ministries whose regulations are looked up by name; each with the words that name it. */
export const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [
    /pendayagunaan aparatur|m(?:en)?\.?pan|pan-?rb|pan ?& ?rb|permenpan|\bpan dan rb|\bpanrb/,
    "panrb",
  ],
  [/dalam negeri|permendagri|kepmendagri|mendagri/, "dagri"],
];
