import type { RuleFamily } from "../../../core/presets/rule-families";

/** Measures that are one whole number from 1 on. */
type NumberParameter =
  | "minutesPerWorkday"
  | "mostLanes"
  | "fewestActivities"
  | "mostActivities"
  | "mostActivityWords"
  | "mostActivityWorkdays"
  | "mostTitleWords"
  | "firstYear"
  | "fewestSteps"
  | "fewestCommas"
  | "mostStepsApart"
  | "monthsToReview"
  | "monthsToMonitoring"
  | "monthsToEvaluation";

/** Measures that are a part of a whole, shown in hundredths. */
type PartParameter = "leastPartOfPromise" | "sameItem" | "sameTitle";

/** Measures that are a list of words. */
type ListParameter =
  | "acceptedOpenings"
  | "titleBeginnings"
  | "firstVerbs"
  | "lastVerbs"
  | "vagueVerbs"
  | "vagueTimes"
  | "routineVerbs"
  | "choicePhrases"
  | "acceptedPhrases"
  | "publicWords";

export type SettableParameters = {
  readonly family: RuleFamily;
  readonly numbers: readonly NumberParameter[];
  readonly parts: readonly PartParameter[];
  readonly lists: readonly ListParameter[];
};

/** What may be set, by the family that is measured with it (the first, where several are), the most asked for first. */
export const SETTABLE_PARAMETERS: readonly SettableParameters[] = [
  {
    family: "sop",
    numbers: [
      "minutesPerWorkday",
      "mostLanes",
      "fewestActivities",
      "mostActivities",
      "mostActivityWords",
      "mostActivityWorkdays",
      "mostTitleWords",
      "firstYear",
    ],
    parts: [],
    lists: [
      "acceptedOpenings",
      "titleBeginnings",
      "firstVerbs",
      "lastVerbs",
      "vagueVerbs",
      "vagueTimes",
      "routineVerbs",
      "choicePhrases",
    ],
  },
  {
    family: "sp",
    numbers: ["fewestSteps", "fewestCommas"],
    parts: [],
    lists: ["acceptedPhrases"],
  },
  {
    family: "silang",
    numbers: ["mostStepsApart"],
    parts: ["leastPartOfPromise", "sameItem"],
    lists: [],
  },
  { family: "inventaris", numbers: [], parts: ["sameTitle"], lists: [] },
  {
    family: "kantor",
    numbers: ["monthsToReview", "monthsToMonitoring", "monthsToEvaluation"],
    parts: [],
    lists: ["publicWords"],
  },
];
