import type { Activity, SopDocument } from "../../document/sop-document";
import type { GridSnapshot } from "../../grid/grid-snapshot";
import { carrySymbols } from "./carried-symbols";
import { blockPattern, cutBlocks, type Move, movedContents, stepColumns } from "./contents";
import { draftedCells, newDraft, structured } from "./draft";
import { numberChanges, numberingOf } from "./numbers";
import { symbolsOf } from "./plan-add-step";
import { shiftedActivity } from "./relocate";
import { refusedStep, type StepEdit, type StepPlan } from "./step-edit";
import { carriedFlows } from "./step-flows";

type MoveStep = Extract<StepEdit, { kind: "move-step" }>;

/** `items` with the one at `from` put at `to`. */
export function reordered<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const rest = items.filter((_, i) => i !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}

/**
 * Puts a step elsewhere: the contents of the rows between change places, the rows stay. Numbers stay in order, targets
 * go on meaning the same steps, and what led on by itself leads to what comes next now.
 */
export function planMoveStep(
  snapshot: GridSnapshot,
  document: SopDocument,
  { activity, place }: MoveStep,
): StepPlan {
  const { activities, flows } = document;
  const from = activities.findIndex(({ id }) => id === activity);
  if (from < 0) return refusedStep("step-missing");
  const to = Math.max(0, Math.min(place, activities.length - 1));
  if (to === from) return { kind: "plan", commands: [] };
  const slots = activities.slice(Math.min(from, to), Math.max(from, to) + 1);
  const odd = slots.find((slot) => !fits(snapshot, document, slot, slots[0]!));
  if (odd) return refusedStep("merged-rows", odd.origin);

  const order = reordered(activities, from, to);
  const numbering = numberingOf(snapshot, document);
  const columns = stepColumns(document).filter(
    (column) => numbering.kind === "own" || column !== document.table?.columns.no,
  );
  const moves = order.flatMap((step, i): readonly Move[] => {
    const there = activities[i]!.origin.range;
    const here = step.origin.range;
    if (here.top === there.top) return [];
    const lines = Array.from({ length: here.bottom - here.top + 1 }, (_, line) => line);
    return lines.flatMap((line) =>
      columns.map((column) => ({
        from: { row: here.top + line, column },
        to: { row: there.top + line, column },
      })),
    );
  });
  const moved: SopDocument = {
    ...document,
    activities: order.map((step, i) =>
      shiftedActivity(step, activities[i]!.origin.range.top - step.origin.range.top),
    ),
  };
  const draft = draftedCells(newDraft(snapshot), movedContents(snapshot, moves));
  // A number stays where it is; one that some steps lack goes with its step.
  const numbered = draftedCells(draft, numberChanges(draft.snapshot, moved, numbering));
  const carried = carriedFlows(
    { rows: activities.map(symbolsOf), flows },
    moved.activities.map(symbolsOf),
  );
  const said = structured(numbered, { ...moved, flows: carried });
  const { commands } = carrySymbols(said, { snapshot, document }, document, moved);
  return { kind: "plan", commands };
}

/** Rows can change places with others of the same shape that are merged with nothing outside. */
function fits(
  snapshot: GridSnapshot,
  document: SopDocument,
  { origin: { range } }: Activity,
  { origin: { range: model } }: Activity,
): boolean {
  return (
    range.bottom - range.top === model.bottom - model.top &&
    cutBlocks(snapshot, range, stepColumns(document)).length === 0 &&
    blockPattern(snapshot, range) === blockPattern(snapshot, model)
  );
}
