import { activitiesDiffer } from "./activities-differ";
import { activitiesFitOneSop } from "./activities-fit-one-sop";
import { activityBeginsWithAVerb } from "./activity-begins-with-a-verb";
import { activityHasSymbol } from "./activity-has-symbol";
import { activityIsBrief } from "./activity-is-brief";
import { activityIsDescribed } from "./activity-is-described";
import { activityIsNotANoun } from "./activity-is-not-a-noun";
import { activityIsReached } from "./activity-is-reached";
import { activityIsWrittenActively } from "./activity-is-written-actively";
import { activityNumbersAscend } from "./activity-numbers-ascend";
import { activitySaysWhatIsDone } from "./activity-says-what-is-done";
import { actorStandsInItsLane } from "./actor-stands-in-its-lane";
import { arrowIsAttached } from "./arrow-is-attached";
import { decisionExitHasOneTarget } from "./decision-exit-has-one-target";
import { decisionHasBothExits } from "./decision-has-both-exits";
import { decisionIsWrittenAsActivity } from "./decision-is-written-as-activity";
import type { Rule } from "./define-rule";
import { drawingAgreesWithCodes } from "./drawing-agrees-with-codes";
import { exitLabelStandsAtAnExit } from "./exit-label-stands-at-an-exit";
import { exitWordsSayYaOrTidak } from "./exit-words-say-ya-or-tidak";
import { firstActivityStartsTheProcess } from "./first-activity-starts-the-process";
import { flowReachesAnEnd } from "./flow-reaches-an-end";
import { flowTargetExists } from "./flow-target-exists";
import { hasAnEnd } from "./has-an-end";
import { hasEnoughActivities } from "./has-enough-activities";
import { hasMutuBakuColumns } from "./has-mutu-baku-columns";
import { hasOneStart } from "./has-one-start";
import { hasPelaksana } from "./has-pelaksana";
import { hasProcedureTable } from "./has-procedure-table";
import { kelengkapanIsFilled } from "./kelengkapan-is-filled";
import { laneCodeIsUnderstood } from "./lane-code-is-understood";
import { lastActivityClosesTheProcess } from "./last-activity-closes-the-process";
import { lastOutputFitsTheTitle } from "./last-output-fits-the-title";
import { namaSopIsFilled } from "./nama-sop-is-filled";
import { nomorSopIsFilled } from "./nomor-sop-is-filled";
import { onlyAnEndStopsTheFlow } from "./only-an-end-stops-the-flow";
import { outputBecomesKelengkapan } from "./output-becomes-kelengkapan";
import { outputDiffersFromKelengkapan } from "./output-differs-from-kelengkapan";
import { outputIsAThing } from "./output-is-a-thing";
import { outputIsFilled } from "./output-is-filled";
import { pelaksanaHasActivity } from "./pelaksana-has-activity";
import { pelaksanaIsNamed } from "./pelaksana-is-named";
import { rowHoldsOneActivity } from "./row-holds-one-activity";
import { spanFollowsASymbol } from "./span-follows-a-symbol";
import { symbolIsAKnownShape } from "./symbol-is-a-known-shape";
import { symbolStandsInALane } from "./symbol-stands-in-a-lane";
import { tableTextIsRead } from "./table-text-is-read";
import { targetIsUnderstood } from "./target-is-understood";
import { tidakBelongsToADecision } from "./tidak-belongs-to-a-decision";
import { waktuHasAUnit } from "./waktu-has-a-unit";
import { waktuIsCertain } from "./waktu-is-certain";
import { waktuIsFilled } from "./waktu-is-filled";
import { waktuIsMeasurable } from "./waktu-is-measurable";
import { waktuIsMoreThanZero } from "./waktu-is-more-than-zero";
import { waktuIsOneValue } from "./waktu-is-one-value";
import { waktuIsPlausible } from "./waktu-is-plausible";
import { waktuKeepsTheHeaderUnit } from "./waktu-keeps-the-header-unit";
import { waktuSaysHariKerja } from "./waktu-says-hari-kerja";

/** All rules, in the order of the catalogue: findings at one place keep it. */
export const RULES = [
  hasProcedureTable,
  hasPelaksana,
  hasMutuBakuColumns,
  nomorSopIsFilled,
  namaSopIsFilled,
  pelaksanaIsNamed,
  pelaksanaHasActivity,
  activityIsDescribed,
  hasEnoughActivities,
  activitiesFitOneSop,
  activityBeginsWithAVerb,
  activityIsWrittenActively,
  activityIsNotANoun,
  actorStandsInItsLane,
  rowHoldsOneActivity,
  activityIsBrief,
  activitiesDiffer,
  activityNumbersAscend,
  firstActivityStartsTheProcess,
  lastActivityClosesTheProcess,
  activitySaysWhatIsDone,
  decisionIsWrittenAsActivity,
  activityHasSymbol,
  hasOneStart,
  hasAnEnd,
  decisionHasBothExits,
  decisionExitHasOneTarget,
  flowTargetExists,
  activityIsReached,
  flowReachesAnEnd,
  symbolIsAKnownShape,
  symbolStandsInALane,
  arrowIsAttached,
  waktuIsFilled,
  waktuIsMeasurable,
  waktuHasAUnit,
  waktuIsMoreThanZero,
  waktuSaysHariKerja,
  waktuIsOneValue,
  waktuIsCertain,
  waktuKeepsTheHeaderUnit,
  waktuIsPlausible,
  kelengkapanIsFilled,
  outputIsFilled,
  outputIsAThing,
  outputDiffersFromKelengkapan,
  outputBecomesKelengkapan,
  lastOutputFitsTheTitle,
  laneCodeIsUnderstood,
  spanFollowsASymbol,
  targetIsUnderstood,
  tidakBelongsToADecision,
  onlyAnEndStopsTheFlow,
  tableTextIsRead,
  drawingAgreesWithCodes,
  exitLabelStandsAtAnExit,
  exitWordsSayYaOrTidak,
] as const;

type AnyRule = (typeof RULES)[number];

export type RuleId = AnyRule["id"];

/** Message ids of each rule: what a catalogue must hold, no more and no less. */
export type RuleMessageIds = {
  readonly [Each in AnyRule as Each["id"]]: Each["messages"][number];
};

/** The rule with this id; undefined for an id that is none (a crash report, a rule of another release). */
export const ruleNamed = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
