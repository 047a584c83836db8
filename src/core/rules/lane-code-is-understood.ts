import { SHEET_GRAMMAR } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["unknown-code"] as const;

export const laneCodeIsUnderstood = defineRule({
  id: "lane-code-is-understood",
  code: "KD-01",
  group: "alur",
  basis: SHEET_GRAMMAR,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
