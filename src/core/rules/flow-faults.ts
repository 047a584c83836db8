import type { Outcome, ReadingProblemCode, SopDocument } from "../document/sop-document";
import { isTextOnlyRow } from "./activity-kind";
import type { RuleContext } from "./define-rule";
import type { PlacedSymbol } from "./flow-graph";
import { problemsIn } from "./reading-problems";

// What other rules already say about a symbol's exits. The rules about the flow as a whole (AL-12, AL-13)
// ask here first: one cause gives one finding.

/** Helper cells that were not understood, or point nowhere. */
const TARGET_FAULTS: readonly ReadingProblemCode[] = [
  "unknown-target-syntax",
  "target-missing",
  "target-ambiguous",
  "no-end-below",
  "symbol-missing",
  "tidak-ambiguous",
  "flow-stopped",
];

const EXIT_FAULTS: readonly ReadingProblemCode[] = [
  ...TARGET_FAULTS,
  "unknown-code",
  "tidak-without-decision",
];

/** Drawn lines and symbols that hang in the air; they lie somewhere between the symbols they belong to. */
const DRAWING_FAULTS: readonly ReadingProblemCode[] = [
  "connector-loose",
  "page-unpaired",
  "shape-outside",
];

type FlowContext = Pick<RuleContext, "document" | "graph">;

/** Exits that a decision lacks. Of people who decide together, the last one has the exits. */
export function lackingExits({ graph }: FlowContext, { node }: PlacedSymbol): readonly Outcome[] {
  if (node.kind !== "decision" || graph.outgoing(node.id).some(({ joint }) => joint)) return [];
  return (["ya", "tidak"] as const).filter((outcome) => !graph.hasExit(node.id, outcome));
}

/** True where the helper cell of that exit holds something, only nothing that leads anywhere. */
export function exitIsFaulty(
  { document, graph }: FlowContext,
  { activity, index }: PlacedSymbol,
  outcome: Outcome,
): boolean {
  const faults = problemsIn(document, activity, TARGET_FAULTS);
  const decisions = graph.symbols.filter(
    (other) => other.index === index && other.node.kind === "decision",
  );
  const helpers = document.table?.helpers;
  const column = outcome === "ya" ? helpers?.lanjut : helpers?.tidak;
  // With several decisions in the row, either helper cell may speak of either one.
  return decisions.length > 1
    ? faults.length > 0
    : faults.some(({ origin }) => origin.range.left === column);
}

/** True where another rule already says that a way out of this symbol is missing or wrong. */
export const exitIsExplained = (context: FlowContext, symbol: PlacedSymbol): boolean =>
  lackingExits(context, symbol).length > 0 ||
  problemsIn(context.document, symbol.activity, EXIT_FAULTS).length > 0 ||
  nextLacksSymbol(context.document, symbol.index) ||
  drawingIsFaultyNear(context.document, symbol.index);

/** True where a drawn line or symbol hangs in the air anywhere. */
export const drawingIsFaulty = ({ problems }: SopDocument): boolean =>
  problems.some(({ code }) => DRAWING_FAULTS.includes(code));

/** True where a drawn line or symbol hangs in the air in this activity, or in the one before or after. */
export const drawingIsFaultyNear = (document: SopDocument, index: number): boolean =>
  document.activities
    .slice(Math.max(0, index - 1), index + 2)
    .some((activity) => problemsIn(document, activity, DRAWING_FAULTS).length > 0);

/** True where the activity after this one has no symbol yet. */
export const nextLacksSymbol = (document: SopDocument, index: number): boolean =>
  document.activities.find((_, i) => i > index && !isTextOnlyRow(document, i))?.nodes.length === 0;

/** True where the activity before this one has no symbol yet. */
export const previousLacksSymbol = (document: SopDocument, index: number): boolean =>
  document.activities.filter((_, i) => i < index && !isTextOnlyRow(document, i)).at(-1)?.nodes
    .length === 0;
