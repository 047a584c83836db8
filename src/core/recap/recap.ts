import type { TitleKind } from "../inventory/inventory-overview";
import type { Diagnostic, Severity } from "../rules/diagnostic";
import type { SeverityCounts } from "../rules/severity";
import type { Stage } from "../score/score";
import type { ClassFileProblem } from "./class-file";

/** What a sheet of a class file is about. */
export type RecapKind = "sop" | "sp" | "inventaris" | "maklumat" | "sk" | "tahapan";

/** Where a document stands. */
export type RecapPlace = {
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  /** The office that it is of; "" where it does not say. */
  readonly unit: string;
};

/** One document of the class. */
export type RecapDocument = RecapPlace & {
  /** The stages of SOPs are told from those of a Standar Pelayanan, `tahapan`. */
  readonly kind: RecapKind | "tahapan-sop";
  /** Id within its file; null for a list, a maklumat and stages. */
  readonly id: string | null;
  /** Progress toward signing, 0 to 100; null for what nobody signs. */
  readonly percent: number | null;
  readonly stage: Stage | null;
  readonly counts: SeverityCounts;
  /** Findings that were set aside, counted in none of the others. */
  readonly dismissed: number;
  /** What to do first: at most three findings, one of a rule each. */
  readonly next: readonly Diagnostic[];
};

/** One file of the class with the sum of its documents. */
export type RecapFile = {
  readonly file: string;
  readonly problem: ClassFileProblem | null;
  readonly documents: number;
  /** Of them ready to be signed. */
  readonly ready: number;
  readonly counts: SeverityCounts;
  readonly dismissed: number;
  /** Mean of its documents; null where none has a score. */
  readonly percent: number | null;
};

/** A rule and how much of the class it hits. */
export type RecapRule = {
  readonly ruleId: string;
  readonly code: string;
  readonly severity: Severity;
  readonly documents: number;
  readonly files: number;
  readonly findings: number;
  /** The first finding with the sentence that the rule says most often. */
  readonly example: { readonly file: string; readonly finding: Diagnostic };
};

/** One title of the class: of a list, or of a document that no list of its file names. */
export type RecapTitle = RecapPlace & {
  readonly from: "inventaris" | "sop" | "sp";
  readonly kind: TitleKind;
  /** Not written in the list, but made of its output and aspek. */
  readonly proposed: boolean;
  /** The document of that title: of its own file, else of another file of the class. */
  readonly written: RecapPlace | null;
  /** Titles of others that say the same, or nearly. */
  readonly alike: readonly (RecapPlace & { readonly same: boolean })[];
};

/** How many titles an office has. */
export type RecapUnit = {
  readonly unit: string;
  readonly layanan: number;
  readonly internal: number;
  /** Of these two, those that have a document. */
  readonly written: number;
  readonly sp: number;
};

/** A Standar Pelayanan and an SOP that carries it out. */
export type RecapLink = {
  readonly sp: RecapPlace;
  /** Null where the class has none for it. */
  readonly sop: RecapPlace | null;
  /** `said` by a person; `sure` by names without doubt; else a `guess`. Null without an SOP. */
  readonly certainty: "said" | "sure" | "guess" | null;
  readonly findings: readonly Diagnostic[];
};

/** A class at a glance. Everything is in the order of the files but the rules, of which the worst stands first. */
export type Recap = {
  readonly documents: readonly RecapDocument[];
  readonly files: readonly RecapFile[];
  readonly rules: readonly RecapRule[];
  readonly titles: readonly RecapTitle[];
  readonly units: readonly RecapUnit[];
  readonly links: readonly RecapLink[];
};
