import type { SopDocument } from "../../document/sop-document";
import type { GridSnapshot } from "../../grid/grid-snapshot";
import { isOwn } from "../own-names";
import { cutBlocks, stepColumns } from "./contents";
import { drafted, draftedCells, newDraft, structured } from "./draft";
import { numberChanges, numberingOf } from "./numbers";
import { symbolsOf } from "./plan-add-step";
import { refusedStep, type StepEdit, type StepPlan } from "./step-edit";
import { carriedFlows, joinedFlows } from "./step-flows";

type RemoveStep = Extract<StepEdit, { kind: "remove-step" }>;

/**
 * Takes a step out with its rows. What led to it leads to what followed it; targets, numbers and our own objects over
 * the rows are set right first, so that deleting the rows takes nothing along that is still meant.
 */
export function planRemoveStep(
  snapshot: GridSnapshot,
  document: SopDocument,
  edit: RemoveStep,
): StepPlan {
  const { activities, flows, table } = document;
  const step = activities.find(({ id }) => id === edit.activity);
  if (!step) return refusedStep("step-missing");
  if (activities.length === 1) return refusedStep("last-step", step.origin);
  const { top, bottom } = step.origin.range;
  // A block that begins here and goes on below would lose its text with its first row.
  const cut = cutBlocks(snapshot, { top, bottom }, stepColumns(document));
  const begun = cut.find((block) => block.top >= top);
  if (begun) return refusedStep("merged-rows", { sheet: snapshot.sheet, range: begun });

  const rows = activities.map(symbolsOf);
  const left = activities.filter((one) => one !== step);
  const gone = new Set(step.nodes.map(({ id }) => id));
  const joined = joinedFlows({ rows, flows }, gone);
  const symbols = left.map(symbolsOf);
  // What led nowhere because nothing came after it still does, and what was joined counts as said.
  const after: SopDocument = {
    ...document,
    activities: left,
    flows: gone.size === 0 ? carriedFlows({ rows, flows }, symbols) : joined,
    table: table && { ...table },
  };
  const shapes = shapesOver(snapshot, { top, bottom });
  const start = newDraft(snapshot);
  const bare =
    shapes.length === 0
      ? start
      : drafted(start, [{ kind: "delete-shapes", sheet: snapshot.sheet, names: shapes }]);
  const said = structured(bare, after);
  const numbered = draftedCells(
    said,
    numberChanges(said.snapshot, after, numberingOf(snapshot, document)),
  );
  const count = bottom - top + 1;
  const { commands } = drafted(structured(numbered, after), [
    { kind: "delete-rows", sheet: snapshot.sheet, at: top, count },
  ]);
  return { kind: "plan", commands };
}

/** Names of our objects that lie wholly over some rows, and of our lines that are glued to them. */
function shapesOver(
  { shapes, rowEdges }: GridSnapshot,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly string[] {
  const from = rowEdges[top] ?? Number.POSITIVE_INFINITY;
  const to = rowEdges[bottom + 1] ?? Number.POSITIVE_INFINITY;
  const own = shapes.filter(isOwn);
  const over = own.filter(({ bounds }) => bounds.y >= from && bounds.y + bounds.height <= to);
  const ids = new Set(over.map(({ id }) => id));
  const glued = own.filter(({ connector }) =>
    [connector?.begin, connector?.end].some((end) => end && ids.has(end.shapeId)),
  );
  return [...new Set([...over, ...glued].map(({ name }) => name))];
}
