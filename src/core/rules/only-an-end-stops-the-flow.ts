import { CONNECTED_FLOW } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["flow-stopped"] as const;

export const onlyAnEndStopsTheFlow = defineRule({
  id: "only-an-end-stops-the-flow",
  code: "KD-05",
  group: "alur",
  basis: CONNECTED_FLOW,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
