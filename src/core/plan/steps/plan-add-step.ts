import type {
  Activity,
  ActivityId,
  FlowNode,
  NodeId,
  SopDocument,
} from "../../document/sop-document";
import type { RangeAddress } from "../../grid/address";
import type { GridSnapshot } from "../../grid/grid-snapshot";
import type { HostCommand } from "../../workbook-port";
import { cellChange } from "../cell-change";
import { HIDING_FORMAT } from "../code-cells";
import { carrySymbols } from "./carried-symbols";
import { cutBlocks, emptied, movedContents, stepColumns } from "./contents";
import { type Draft, drafted, draftedCells, newDraft, structured } from "./draft";
import { blocksForRow, grownArea } from "./new-row";
import { numberChanges, numberingOf } from "./numbers";
import { movedDocument, shiftedActivity } from "./relocate";
import type { StepEdit, StepPlan } from "./step-edit";
import { carriedFlows } from "./step-flows";

type AddStep = Extract<StepEdit, { kind: "add-step" }>;

export const NEW_STEP = "new" as ActivityId;
export const NEW_NODE = "new.1" as NodeId;

/**
 * A new row for a step. It comes between two rows of the table where it can, also for a step at either end: then print
 * areas, sums, rules and frames grow with it, and the row looks like a row of the table, not like the header above it.
 * The step that stood at that end changes rows with the new one.
 */
export function planAddStep(
  snapshot: GridSnapshot,
  document: SopDocument,
  edit: AddStep,
): StepPlan {
  const { activities } = document;
  const table = document.table!;
  const numbering = numberingOf(snapshot, document);
  const place = Math.max(0, Math.min(edit.place, activities.length));
  const { at, swap } = rowFor(snapshot, document, place);
  const blocks = blocksForRow(snapshot, document, at);
  const insert: HostCommand = {
    kind: "insert-rows",
    sheet: snapshot.sheet,
    at,
    count: 1,
    ...(blocks.length > 0 && { blocks }),
  };
  const grown = drafted(newDraft(snapshot), [insert]);
  const inserted = drafted(grown, grownArea(grown.snapshot, table.range, at));
  const moved = movedDocument(document, { axis: "row", kind: "insert", at, count: 1 });
  const columns = stepColumns(document);

  const cleared = draftedFormats(inserted, at, columns);
  const { draft, row, steps } = swap
    ? swapped(cleared, moved, place, swap, columns)
    : { draft: cleared, row: at, steps: moved.activities };
  const step = newStep(snapshot.sheet, table.range, row, document, edit);
  const after: SopDocument = {
    ...moved,
    table: { ...moved.table!, range: around(moved.table!.range, row) },
    activities: [...steps.slice(0, place), step, ...steps.slice(place)],
  };
  const flows = carriedFlows(
    { rows: document.activities.map(symbolsOf), flows: document.flows },
    after.activities.map(symbolsOf),
  );
  const written = draftedCells(draft, [
    ...numberChanges(draft.snapshot, after, numbering, ({ id }) => id === NEW_STEP),
    cellChange(draft.snapshot, row, table.columns.kegiatan, { value: edit.description || null }),
  ]);
  const said = structured(written, { ...after, flows });
  const { commands } = carrySymbols(said, { snapshot, document }, moved, after);
  return { kind: "plan", commands };
}

export const symbolsOf = ({ nodes }: Activity) => ({ symbols: nodes });

const around = (range: RangeAddress, row: number): RangeAddress => ({
  ...range,
  bottom: Math.max(range.bottom, row),
});

/** The new row, and the step that has to change rows with it: down into the new one, or up. */
type Place = { readonly at: number; readonly swap: "first" | "last" | null };

function rowFor(snapshot: GridSnapshot, document: SopDocument, place: number): Place {
  const { activities, table } = document;
  const columns = stepColumns(document);
  const isPlain = ({ origin: { range } }: Activity): boolean =>
    range.top === range.bottom && cutBlocks(snapshot, range, columns).length === 0;
  const first = activities[0];
  const last = activities.at(-1);
  if (!first || !last) return { at: table!.header.bottom + 1, swap: null };
  if (place === 0) {
    return isPlain(first)
      ? { at: first.origin.range.top + 1, swap: "first" }
      : { at: first.origin.range.top, swap: null };
  }
  if (place < activities.length || activities.length < 2 || !isPlain(last)) {
    return { at: activities[place - 1]!.origin.range.bottom + 1, swap: null };
  }
  return { at: last.origin.range.top, swap: "last" };
}

/** The first step goes down into the new row, or the last one up into it; its own row is the new step's. */
function swapped(
  draft: Draft,
  moved: SopDocument,
  place: number,
  which: "first" | "last",
  columns: readonly number[],
) {
  const index = which === "first" ? 0 : place - 1;
  const step = moved.activities[index]!;
  const own = step.origin.range.top;
  const by = which === "first" ? 1 : -1;
  const moves = columns.map((column) => ({
    from: { row: own, column },
    to: { row: own + by, column },
  }));
  const there = draftedCells(draft, movedContents(draft.snapshot, moves));
  const gone = emptied(
    there.snapshot,
    columns.map((column) => ({ row: own, column })),
  );
  const steps = moved.activities.map((one, i) => (i === index ? shiftedActivity(one, by) : one));
  return { draft: draftedCells(there, gone), row: own, steps };
}

/** A row below drawn symbols would hide its codes as they do, although nothing is drawn over it yet. */
function draftedFormats(draft: Draft, row: number, columns: readonly number[]): Draft {
  const cells = columns
    .filter((column) => draft.snapshot.rows[row]?.[column]?.numberFormat === HIDING_FORMAT)
    .map((column) => ({ at: { row, column }, format: "General", expected: HIDING_FORMAT }));
  if (cells.length === 0) return draft;
  return drafted(draft, [{ kind: "set-number-formats", sheet: draft.snapshot.sheet, cells }]);
}

function newStep(
  sheet: string,
  table: RangeAddress,
  row: number,
  document: SopDocument,
  { description, symbol }: AddStep,
): Activity {
  const range = { top: row, bottom: row, left: table.left, right: table.right };
  const origin = { sheet, range };
  const { no, kegiatan } = document.table!.columns;
  const cell = (column: number) => ({ sheet, range: { ...range, left: column, right: column } });
  const node = (lane: NonNullable<AddStep["symbol"]>): FlowNode => ({
    id: NEW_NODE,
    kind: lane.kind,
    pelaksana: lane.lane,
    lanes: [lane.lane],
    text: "",
    source: "code",
    shapeName: null,
    origin,
  });
  return {
    id: NEW_STEP,
    number: "",
    numberOrigin: no === null ? null : cell(no),
    description,
    descriptionOrigin: cell(kegiatan),
    nodes: symbol ? [node(symbol)] : [],
    mutuBaku: { kelengkapan: null, duration: null, waktuOrigin: null, output: null },
    remarks: "",
    origin,
  };
}
