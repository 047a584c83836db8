/** The three parts of a maklumat pelayanan (UU 25/2009 Pasal 22; PermenPANRB 15/2014). */
export const MAKLUMAT_PARTS = ["janji", "perbaikan", "sanksi"] as const;

export type MaklumatPart = (typeof MAKLUMAT_PARTS)[number];

/** As a finding names them. */
export const MAKLUMAT_PART_NAMES: Readonly<Record<MaklumatPart, string>> = {
  janji: "janji sesuai standar",
  perbaikan: "perbaikan terus-menerus",
  sanksi: "sanksi atau kompensasi",
};

const SAYS: Readonly<Record<MaklumatPart, RegExp>> = {
  janji:
    /sanggup|janji|komitmen|bertekad|siap\s+(?:melayani|memberikan|melaksanakan|menyelenggarakan)/i,
  perbaikan: /perbaik|menyempurnakan|penyempurnaan|meningkatkan|peningkatan/i,
  sanksi: /sanksi|kompensasi/i,
};

/** Parts that a text says; the promise must be about the standard of service. */
export function partsOf(text: string): ReadonlySet<MaklumatPart> {
  const isAboutStandard = /standar/i.test(text);
  return new Set(
    MAKLUMAT_PARTS.filter((part) => SAYS[part].test(text) && (part !== "janji" || isAboutStandard)),
  );
}

/** Names of the parts that a text does not say. */
export function partsLacking(said: ReadonlySet<MaklumatPart>): readonly string[] {
  return MAKLUMAT_PARTS.filter((part) => !said.has(part)).map((part) => MAKLUMAT_PART_NAMES[part]);
}

/** The usual wording with all of its parts; each is a sentence of its own, to be read aloud. */
export const MAKLUMAT_TEXT: Readonly<Record<MaklumatPart, string>> = {
  janji:
    "Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai Standar Pelayanan yang telah ditetapkan.",
  perbaikan:
    "Kami memberikan pelayanan sesuai kewajiban dan melakukan perbaikan secara terus-menerus.",
  sanksi:
    "Apabila pelayanan kami tidak sesuai Standar Pelayanan, kami bersedia menerima sanksi dan/atau memberikan kompensasi sesuai ketentuan peraturan perundang-undangan.",
};
