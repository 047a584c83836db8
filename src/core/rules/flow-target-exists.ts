import { CONNECTED_FLOW } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

const PROBLEMS = ["target-missing", "target-ambiguous", "no-end-below", "symbol-missing"] as const;

export const flowTargetExists = defineRule({
  id: "flow-target-exists",
  code: "AL-11",
  group: "alur",
  basis: CONNECTED_FLOW,
  messages: PROBLEMS,
  check: reportProblems(PROBLEMS),
});
