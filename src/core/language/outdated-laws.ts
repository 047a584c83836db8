import type { Regulation } from "./regulations";

/** A legal source that another one has replaced. */
export type OutdatedLaw = Pick<Regulation, "kind" | "issuer"> & {
  readonly number: string;
  readonly year: number;
  /** What is cited today, as it is written. */
  readonly now: string;
};

/** The day the list was last gone through. */
export const OUTDATED_LAWS_AS_OF = "2026-11-01";

const law = (
  kind: Regulation["kind"],
  number: string,
  year: number,
  now: string,
  issuer = "",
): OutdatedLaw => ({ kind, issuer, number, year, now });

/** Sources that drafts of SOPs still cite. A hint at most: whether a source holds is looked up in JDIH. */
export const OUTDATED_LAWS: readonly OutdatedLaw[] = [
  law("uu", "32", 2004, "UU Nomor 23 Tahun 2014"),
  law("uu", "10", 2004, "UU Nomor 12 Tahun 2011"),
  law("uu", "5", 2014, "UU Nomor 20 Tahun 2023"),
  law("uu", "28", 2009, "UU Nomor 1 Tahun 2022"),
  law("pp", "38", 2007, "lampiran UU Nomor 23 Tahun 2014"),
  law("pp", "41", 2007, "PP Nomor 18 Tahun 2016"),
  law("pp", "53", 2010, "PP Nomor 94 Tahun 2021"),
  law("perpres", "25", 2008, "Perpres Nomor 96 Tahun 2018"),
  law("perpres", "54", 2010, "Perpres Nomor 16 Tahun 2018"),
  law("permen", "21", 2008, "Peraturan Menteri PANRB Nomor 35 Tahun 2012", "panrb"),
  law("permen", "36", 2012, "Peraturan Menteri PANRB Nomor 15 Tahun 2014", "panrb"),
  law("permen", "12", 2011, "Peraturan Menteri PANRB Nomor 19 Tahun 2018", "panrb"),
  law("permen", "16", 2014, "Peraturan Menteri PANRB Nomor 14 Tahun 2017", "panrb"),
  law("kepmen", "25", 2004, "Peraturan Menteri PANRB Nomor 14 Tahun 2017", "panrb"),
  law("permen", "54", 2009, "Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023", "dagri"),
  law("permen", "13", 2006, "PP Nomor 12 Tahun 2019 dan Permendagri Nomor 77 Tahun 2020", "dagri"),
  law("permen", "100", 2018, "Peraturan Menteri Dalam Negeri Nomor 59 Tahun 2021", "dagri"),
];
