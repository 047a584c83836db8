import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["outcome-assumed"] as const;

export const exitWordsSayYaOrTidak = defineRule({
  id: "exit-words-say-ya-or-tidak",
  code: "KD-08",
  group: "alur",
  basis: { ...FIVE_SYMBOLS, confidence: "medium" },
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
