import { CONNECTED_FLOW } from "./basis";
import { defineRule } from "./define-rule";
import { problemsOfKind } from "./reading-problems";

export const arrowIsAttached = defineRule({
  id: "arrow-is-attached",
  code: "AL-23",
  group: "alur",
  basis: CONNECTED_FLOW,
  messages: ["begin-loose", "end-loose", "both-loose"],
  check({ document, report }) {
    for (const finding of problemsOfKind(document, "connector-loose")) {
      const { end } = finding.data;
      report(end === "begin" ? "begin-loose" : end === "end" ? "end-loose" : "both-loose", finding);
    }
  },
});
