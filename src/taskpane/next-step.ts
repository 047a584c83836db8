import type { SopDocument, WorkbookReading } from "../core/document/sop-document";
import { cellOrigin, type Origin } from "../core/grid/address";
import { lacksHelperColumns } from "../core/plan/plan-helper-columns";
import type { Diagnostic } from "../core/rules/diagnostic";
import type { SessionState } from "../session/session";
import { isHandDrawn, paneStatus } from "./pane-status";

/** The one thing to do next. Those about the drawing are done with the button in the foot. */
export type NextStep =
  | { readonly kind: "retry" }
  | { readonly kind: "open"; readonly sheet: string; readonly at: Origin }
  | { readonly kind: "fill" | "fill-service"; readonly at: Origin }
  | { readonly kind: "fix"; readonly diagnostic: Diagnostic }
  | { readonly kind: "update" }
  | { readonly kind: "restructure" }
  | { readonly kind: "draw" }
  | { readonly kind: "review"; readonly diagnostic: Diagnostic }
  | { readonly kind: "done" };

/**
 * Errors first, because the drawing would show them; then the drawing, because it is what people came for;
 * then warnings, and hints last.
 */
export function nextStep(state: SessionState): NextStep | null {
  const { reading, document, documents, diagnostics, drawing, phase } = state;
  if (phase === "failed") return { kind: "retry" };
  const status = paneStatus(state);
  if (status === "not-sop" || status === "empty-sheet") return reading && elsewhere(reading);
  if (!document && state.standarPelayanan.length > 0) {
    const first = state.standarPelayanan[0]!.components[0];
    return status === "empty-form" && first
      ? { kind: "fill-service", at: first.field.origin }
      : afterFindings(diagnostics[0]);
  }
  if (!document?.table) return null;
  if (status === "empty-form") return { kind: "fill", at: firstActivityCell(document.table) };
  const first = diagnostics[0];
  if (first?.severity === "error") return { kind: "fix", diagnostic: first };
  if (drawing === "behind") return { kind: "update" };
  if (drawing === "checking") return first ? afterFindings(first) : null;
  if (drawing === "none") {
    return { kind: isHandDrawn(documents) ? "restructure" : "draw" };
  }
  return afterFindings(first);
}

/** Where nothing is to be drawn: the first finding, else nothing. */
function afterFindings(first: Diagnostic | undefined): NextStep {
  if (!first) return { kind: "done" };
  return { kind: first.severity === "hint" ? "review" : "fix", diagnostic: first };
}

function elsewhere({ documents }: WorkbookReading): NextStep | null {
  const table = documents.find((document) => document.table)?.table;
  return table
    ? { kind: "open", sheet: table.sheet, at: { sheet: table.sheet, range: table.range } }
    : null;
}

const firstActivityCell = ({ sheet, header, columns }: NonNullable<SopDocument["table"]>): Origin =>
  cellOrigin(sheet, header.bottom + 1, columns.kegiatan);

/** Findings that are mended by saying where the flow goes. */
const ABOUT_TARGETS: ReadonlySet<string> = new Set([
  "decision-has-both-exits",
  "flow-reaches-an-end",
  "activity-is-reached",
]);

/** True when the next step is to name a target, and the form has no column for it. */
export function needsHelperColumns(step: NextStep | null, { documents }: SessionState): boolean {
  if (step?.kind !== "fix" || !ABOUT_TARGETS.has(step.diagnostic.ruleId)) return false;
  const document = documents.find(({ id }) => id === step.diagnostic.documentId);
  return document?.flowSource === "codes" && lacksHelperColumns(document);
}

/** True when the next step is the drawing button's. */
export const isDrawing = (step: NextStep | null): boolean =>
  step?.kind === "draw" || step?.kind === "update" || step?.kind === "restructure";
