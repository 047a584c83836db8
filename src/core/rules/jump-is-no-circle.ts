import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";
import { reportProblems } from "./reading-problems";

export const jumpIsNoCircle = defineRule({
  id: "jump-is-no-circle",
  code: "AL-26",
  group: "alur",
  basis: FIVE_SYMBOLS,
  messages: ["jump-circle"],
  check: reportProblems(["jump-circle"]),
});
