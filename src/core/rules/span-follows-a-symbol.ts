import { SHEET_GRAMMAR } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["span-without-symbol"] as const;

export const spanFollowsASymbol = defineRule({
  id: "span-follows-a-symbol",
  code: "KD-02",
  group: "alur",
  basis: SHEET_GRAMMAR,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
