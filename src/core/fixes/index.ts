import type { Diagnostic } from "../rules/diagnostic";
import type { RuleId } from "../rules/index";
import { renumber } from "./activity-numbers-ascend";
import { takeActorOut } from "./actor-stands-in-its-lane";
import { removeRepeated, sortByRank } from "./dasar-hukum";
import { completeExit } from "./decision-has-both-exits";
import type { Fix, FixContext, Fixer } from "./fix";
import { addKeterangan } from "./has-keterangan-column";
import { spellHeading } from "./headings-are-spelled-right";
import { addHelperColumns } from "./helper-columns";
import { spellDate } from "./identity-dates";
import { writeNone } from "./keterkaitan-is-filled";
import { removeFiller } from "./lists-have-no-filler";
import { removeYear, writeTitleNoun } from "./nama-sop";
import { makeNipText } from "./nip-is-text";
import { writeActiveVerb } from "./opening";
import { makeLandscape, makeOfficePaper, repeatHead } from "./page";
import { makeEnd, makeStart } from "./start-and-end";
import { writeTarget } from "./target-is-understood";
import { makeDecision } from "./tidak-belongs-to-a-decision";
import { toFix } from "./to-fix";
import { addUnit, sayHariKerja, spellUnit, useHeaderUnit, writeUnitsOut } from "./waktu";

/** The rules whose findings have an answer that can be written. */
export const FIXERS: Readonly<Partial<Record<RuleId, Fixer>>> = {
  "has-keterangan-column": addKeterangan,
  "headings-are-spelled-right": spellHeading,
  "page-is-landscape": makeLandscape,
  "paper-is-that-of-offices": makeOfficePaper,
  "table-head-repeats": repeatHead,
  "identity-dates-are-spelled-out": spellDate,
  "nip-is-text": makeNipText,
  "nama-sop-is-no-verb": writeTitleNoun,
  "nama-sop-is-timeless": removeYear,
  "dasar-hukum-follows-rank": sortByRank,
  "dasar-hukum-is-cited-once": removeRepeated,
  "keterkaitan-is-filled": writeNone,
  "lists-have-no-filler": removeFiller,
  "activity-begins-with-a-verb": writeActiveVerb,
  "activity-is-written-actively": writeActiveVerb,
  "activity-is-not-a-noun": writeActiveVerb,
  "actor-stands-in-its-lane": takeActorOut,
  "activity-numbers-ascend": renumber,
  "has-one-start": makeStart,
  "has-an-end": makeEnd,
  "decision-has-both-exits": completeExit,
  "activity-is-reached": addHelperColumns,
  "flow-reaches-an-end": addHelperColumns,
  "waktu-is-measurable": spellUnit,
  "waktu-has-a-unit": addUnit,
  "waktu-says-hari-kerja": sayHariKerja,
  "waktu-units-are-written-out": writeUnitsOut,
  "waktu-keeps-the-header-unit": useHeaderUnit,
  "target-is-understood": writeTarget,
  "tidak-belongs-to-a-decision": makeDecision,
};

/** The change that answers a finding, for one click; null where the answer is the author's to give. */
export function fixOf(diagnostic: Diagnostic, context: FixContext): Fix | null {
  const fixers: Readonly<Record<string, Fixer | undefined>> = FIXERS;
  const fixer = Object.hasOwn(fixers, diagnostic.ruleId) ? fixers[diagnostic.ruleId] : undefined;
  const proposal = fixer?.(diagnostic, context) ?? null;
  return proposal && toFix(proposal, context);
}
