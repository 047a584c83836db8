import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["label-loose"] as const;

export const exitLabelStandsAtAnExit = defineRule({
  id: "exit-label-stands-at-an-exit",
  code: "KD-07",
  group: "alur",
  basis: BIMTEK_PRACTICE,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
