import { SHEET_GRAMMAR } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["tidak-without-decision", "tidak-ambiguous"] as const;

export const tidakBelongsToADecision = defineRule({
  id: "tidak-belongs-to-a-decision",
  code: "KD-04",
  group: "alur",
  basis: SHEET_GRAMMAR,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
