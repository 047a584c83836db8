import type { SopDocument } from "../document/sop-document";
import { activityName, isNumbered } from "./activity-kind";
import { CONNECTED_FLOW } from "./basis";
import { defineRule } from "./define-rule";
import type { DiagnosticData } from "./diagnostic";
import { endIsOpen, missingSymbols } from "./missing-symbols";
import { problemsOfKind } from "./reading-problems";

const PROBLEMS = ["target-missing", "target-ambiguous", "no-end-below", "symbol-missing"] as const;

export const flowTargetExists = defineRule({
  id: "flow-target-exists",
  code: "AL-11",
  group: "alur",
  basis: CONNECTED_FLOW,
  messages: PROBLEMS,
  check({ document, report }) {
    // Without any number there is nothing to aim at, and one finding says so (KG-11).
    const isCounted = document.table?.columns.no == null || isNumbered(document);
    for (const code of PROBLEMS) {
      if (code === "target-missing" && !isCounted) continue;
      for (const finding of problemsOfKind(document, code)) {
        if (!isStillToCome(document, code, finding.data)) report(code, finding);
      }
    }
  },
});

/** A target is often typed before its row has a symbol: that the symbol is missing has a finding of its own. */
function isStillToCome(
  document: SopDocument,
  code: (typeof PROBLEMS)[number],
  { target, activity }: DiagnosticData,
): boolean {
  const { gaps, tail } = missingSymbols(document);
  const waiting = [...gaps, ...tail].map(activityName);
  if (code === "target-missing") return waiting.includes(bareNumber(String(target)));
  if (code === "no-end-below") return endIsOpen(document);
  return code === "symbol-missing" && waiting.includes(String(activity));
}

/** The number in `3`, `3.` or `3#2`. */
const bareNumber = (target: string): string => target.replace(/#.*$/, "").replace(/[.):\s]+$/, "");
