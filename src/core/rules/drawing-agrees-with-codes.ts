import { SHEET_GRAMMAR } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["drawing-disagrees"] as const;

export const drawingAgreesWithCodes = defineRule({
  id: "drawing-agrees-with-codes",
  code: "KD-06",
  group: "alur",
  basis: SHEET_GRAMMAR,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
