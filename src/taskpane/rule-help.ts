import type { RuleId } from "../core/rules";
import activityHasSymbol from "../core/rules/activity-has-symbol.md";
import activityIsDescribed from "../core/rules/activity-is-described.md";
import activityIsReached from "../core/rules/activity-is-reached.md";
import activityNumbersAscend from "../core/rules/activity-numbers-ascend.md";
import arrowIsAttached from "../core/rules/arrow-is-attached.md";
import decisionExitHasOneTarget from "../core/rules/decision-exit-has-one-target.md";
import decisionHasBothExits from "../core/rules/decision-has-both-exits.md";
import drawingAgreesWithCodes from "../core/rules/drawing-agrees-with-codes.md";
import exitLabelStandsAtAnExit from "../core/rules/exit-label-stands-at-an-exit.md";
import exitWordsSayYaOrTidak from "../core/rules/exit-words-say-ya-or-tidak.md";
import flowReachesAnEnd from "../core/rules/flow-reaches-an-end.md";
import flowTargetExists from "../core/rules/flow-target-exists.md";
import hasAnEnd from "../core/rules/has-an-end.md";
import hasMutuBakuColumns from "../core/rules/has-mutu-baku-columns.md";
import hasOneStart from "../core/rules/has-one-start.md";
import hasPelaksana from "../core/rules/has-pelaksana.md";
import hasProcedureTable from "../core/rules/has-procedure-table.md";
import laneCodeIsUnderstood from "../core/rules/lane-code-is-understood.md";
import namaSopIsFilled from "../core/rules/nama-sop-is-filled.md";
import nomorSopIsFilled from "../core/rules/nomor-sop-is-filled.md";
import onlyAnEndStopsTheFlow from "../core/rules/only-an-end-stops-the-flow.md";
import pelaksanaHasActivity from "../core/rules/pelaksana-has-activity.md";
import pelaksanaIsNamed from "../core/rules/pelaksana-is-named.md";
import spanFollowsASymbol from "../core/rules/span-follows-a-symbol.md";
import symbolIsAKnownShape from "../core/rules/symbol-is-a-known-shape.md";
import symbolStandsInALane from "../core/rules/symbol-stands-in-a-lane.md";
import targetIsUnderstood from "../core/rules/target-is-understood.md";
import tidakBelongsToADecision from "../core/rules/tidak-belongs-to-a-decision.md";
import waktuIsFilled from "../core/rules/waktu-is-filled.md";

/** Help texts of the rules: the docs that stand beside them. A rule without one does not compile. */
const HELP: Readonly<Record<RuleId, string>> = {
  "activity-has-symbol": activityHasSymbol,
  "activity-is-described": activityIsDescribed,
  "activity-is-reached": activityIsReached,
  "activity-numbers-ascend": activityNumbersAscend,
  "arrow-is-attached": arrowIsAttached,
  "decision-exit-has-one-target": decisionExitHasOneTarget,
  "decision-has-both-exits": decisionHasBothExits,
  "drawing-agrees-with-codes": drawingAgreesWithCodes,
  "exit-label-stands-at-an-exit": exitLabelStandsAtAnExit,
  "exit-words-say-ya-or-tidak": exitWordsSayYaOrTidak,
  "flow-reaches-an-end": flowReachesAnEnd,
  "flow-target-exists": flowTargetExists,
  "has-an-end": hasAnEnd,
  "has-mutu-baku-columns": hasMutuBakuColumns,
  "has-one-start": hasOneStart,
  "has-pelaksana": hasPelaksana,
  "has-procedure-table": hasProcedureTable,
  "lane-code-is-understood": laneCodeIsUnderstood,
  "nama-sop-is-filled": namaSopIsFilled,
  "nomor-sop-is-filled": nomorSopIsFilled,
  "only-an-end-stops-the-flow": onlyAnEndStopsTheFlow,
  "pelaksana-has-activity": pelaksanaHasActivity,
  "pelaksana-is-named": pelaksanaIsNamed,
  "span-follows-a-symbol": spanFollowsASymbol,
  "symbol-is-a-known-shape": symbolIsAKnownShape,
  "symbol-stands-in-a-lane": symbolStandsInALane,
  "target-is-understood": targetIsUnderstood,
  "tidak-belongs-to-a-decision": tidakBelongsToADecision,
  "waktu-is-filled": waktuIsFilled,
};

/** Help of a rule; undefined for an id that is none (the report of a crash). */
export const ruleHelp = (ruleId: string): string | undefined =>
  Object.hasOwn(HELP, ruleId) ? HELP[ruleId as RuleId] : undefined;
