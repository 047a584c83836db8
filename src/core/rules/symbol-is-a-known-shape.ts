import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["shape-unknown"] as const;

export const symbolIsAKnownShape = defineRule({
  id: "symbol-is-a-known-shape",
  code: "AL-21",
  group: "alur",
  basis: FIVE_SYMBOLS,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
