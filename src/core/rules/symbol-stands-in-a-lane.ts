import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["shape-outside"] as const;

export const symbolStandsInALane = defineRule({
  id: "symbol-stands-in-a-lane",
  code: "AL-22",
  group: "alur",
  basis: BIMTEK_PRACTICE,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
