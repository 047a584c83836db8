import type { Paper } from "../forms/paper";
import { OUTDATED_LAWS, type OutdatedLaw } from "../language/outdated-laws";
import {
  CHECKING_STEMS,
  CHOICE_PHRASES,
  DECISION_STEMS,
  FIRST_VERBS,
  LAST_VERBS,
  ROUTINE_VERBS,
  SIGNED_UNCHECKED,
  VAGUE_TIMES,
  VAGUE_VERBS,
} from "./word-lists";

/** How offices show where a procedure begins and ends: the first and last activity in capsules, rows "Mulai" and "Selesai" of their own, or either. */
export type TerminatorStyle = "any" | "activities" | "rows";

/** What rules measure with: data of the preset, so that a facilitator can change it without a release. */
export type RuleParameters = {
  /** A title of more words than this is hinted at (ID-18). */
  readonly mostTitleWords: number;
  /** More pelaksana than this are hinted at (PL-10). */
  readonly mostLanes: number;
  /** No SOP AP is older than the first guideline of that year (ID-09). */
  readonly firstYear: number;
  /** A date of this many years ahead is a typing error (ID-09); a revision is often planned years ahead. */
  readonly mostYearsAhead: number;
  readonly mostYearsAheadOfRevision: number;
  /** First words of a title that are right although they look like none of an aspek, in lower case (ID-16, ID-17). */
  readonly titleBeginnings: readonly string[];
  /** Legal sources that others have replaced (ID-24). */
  readonly outdatedLaws: readonly OutdatedLaw[];
  /** Fewer activities have no begin, middle and end (KG-02); more than that are hinted at (KG-03). */
  readonly fewestActivities: number;
  readonly mostActivities: number;
  /** An activity of more words than this is hinted at (KG-09). */
  readonly mostActivityWords: number;
  /** Words that an activity may begin with although they are no verbs (KG-04, KG-05, KG-06). */
  readonly acceptedOpenings: readonly string[];
  /** How the beginning and the end are shown (AL-28). */
  readonly terminators: TerminatorStyle;
  /** Papers that the office prints on, the usual one first (T-12). */
  readonly papers: readonly Paper[];
  /** Verbs that begin a procedure (KG-12) and that close it (KG-13). */
  readonly firstVerbs: readonly string[];
  readonly lastVerbs: readonly string[];
  /** Verbs that need more than one word behind them (KG-14). */
  readonly vagueVerbs: readonly string[];
  /** Phrases of a choice that needs a decision (AL-18). */
  readonly choicePhrases: readonly string[];
  /** Stems of words that fit a decision (AL-19), and that make up a check before signing (AL-20). */
  readonly decisionStems: readonly string[];
  readonly checkingStems: readonly string[];
  /** What is signed without a check (AL-20). */
  readonly signedUnchecked: readonly string[];
  /** Working time of a day: 37 hours 30 minutes over 5 days (Perpres 21/2023). */
  readonly minutesPerWorkday: number;
  /** Texts in Waktu that cannot be measured (MB-08). */
  readonly vagueTimes: readonly string[];
  /** Verbs of quick routine work, and from how many working days on it is too long (MB-10). */
  readonly routineVerbs: readonly string[];
  readonly longRoutineWorkdays: number;
  /** More working days than this are too long for any activity (MB-10). */
  readonly mostActivityWorkdays: number;
};

export const DEFAULT_PARAMETERS: RuleParameters = {
  mostTitleWords: 15,
  mostLanes: 8,
  firstYear: 2008,
  mostYearsAhead: 1,
  mostYearsAheadOfRevision: 5,
  titleBeginnings: [],
  outdatedLaws: OUTDATED_LAWS,
  fewestActivities: 3,
  mostActivities: 25,
  mostActivityWords: 25,
  acceptedOpenings: [],
  terminators: "any",
  papers: ["a4", "folio", "legal"],
  firstVerbs: FIRST_VERBS,
  lastVerbs: LAST_VERBS,
  vagueVerbs: VAGUE_VERBS,
  choicePhrases: CHOICE_PHRASES,
  decisionStems: DECISION_STEMS,
  checkingStems: CHECKING_STEMS,
  signedUnchecked: SIGNED_UNCHECKED,
  minutesPerWorkday: 450,
  vagueTimes: VAGUE_TIMES,
  routineVerbs: ROUTINE_VERBS,
  longRoutineWorkdays: 1,
  mostActivityWorkdays: 30,
};
