import { SHEET_GRAMMAR } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["unknown-target-syntax"] as const;

export const targetIsUnderstood = defineRule({
  id: "target-is-understood",
  code: "KD-03",
  group: "alur",
  basis: SHEET_GRAMMAR,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
