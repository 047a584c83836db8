/** Measures that are one number, the most asked for first. */
export const NUMBER_PARAMETERS = [
  "minutesPerWorkday",
  "mostLanes",
  "fewestActivities",
  "mostActivities",
  "mostActivityWords",
  "mostActivityWorkdays",
  "mostTitleWords",
  "firstYear",
] as const;

/** Measures that are a list of words. */
export const LIST_PARAMETERS = [
  "acceptedOpenings",
  "titleBeginnings",
  "firstVerbs",
  "lastVerbs",
  "vagueVerbs",
  "vagueTimes",
  "routineVerbs",
  "choicePhrases",
] as const;
