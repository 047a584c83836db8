import { activityHasSymbol } from "./activity-has-symbol";
import { activityIsDescribed } from "./activity-is-described";
import { activityIsReached } from "./activity-is-reached";
import { activityNumbersAscend } from "./activity-numbers-ascend";
import { arrowIsAttached } from "./arrow-is-attached";
import { decisionExitHasOneTarget } from "./decision-exit-has-one-target";
import { decisionHasBothExits } from "./decision-has-both-exits";
import type { Rule } from "./define-rule";
import { drawingAgreesWithCodes } from "./drawing-agrees-with-codes";
import { exitLabelStandsAtAnExit } from "./exit-label-stands-at-an-exit";
import { exitWordsSayYaOrTidak } from "./exit-words-say-ya-or-tidak";
import { flowReachesAnEnd } from "./flow-reaches-an-end";
import { flowTargetExists } from "./flow-target-exists";
import { hasAnEnd } from "./has-an-end";
import { hasMutuBakuColumns } from "./has-mutu-baku-columns";
import { hasOneStart } from "./has-one-start";
import { hasPelaksana } from "./has-pelaksana";
import { hasProcedureTable } from "./has-procedure-table";
import { laneCodeIsUnderstood } from "./lane-code-is-understood";
import { namaSopIsFilled } from "./nama-sop-is-filled";
import { nomorSopIsFilled } from "./nomor-sop-is-filled";
import { onlyAnEndStopsTheFlow } from "./only-an-end-stops-the-flow";
import { pelaksanaHasActivity } from "./pelaksana-has-activity";
import { pelaksanaIsNamed } from "./pelaksana-is-named";
import { spanFollowsASymbol } from "./span-follows-a-symbol";
import { symbolIsAKnownShape } from "./symbol-is-a-known-shape";
import { symbolStandsInALane } from "./symbol-stands-in-a-lane";
import { targetIsUnderstood } from "./target-is-understood";
import { tidakBelongsToADecision } from "./tidak-belongs-to-a-decision";
import { waktuIsFilled } from "./waktu-is-filled";

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
  activityNumbersAscend,
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
  laneCodeIsUnderstood,
  spanFollowsASymbol,
  targetIsUnderstood,
  tidakBelongsToADecision,
  onlyAnEndStopsTheFlow,
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
