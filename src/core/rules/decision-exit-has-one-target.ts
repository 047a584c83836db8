import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";
import { problemsOfKind } from "./reading-problems";

export const decisionExitHasOneTarget = defineRule({
  id: "decision-exit-has-one-target",
  code: "AL-08",
  group: "alur",
  basis: { ...FIVE_SYMBOLS, confidence: "medium" },
  messages: ["ya-doubled", "tidak-doubled"],
  check({ document, report }) {
    for (const finding of problemsOfKind(document, "exit-doubled")) {
      report(finding.data.outcome === "ya" ? "ya-doubled" : "tidak-doubled", finding);
    }
  },
});
