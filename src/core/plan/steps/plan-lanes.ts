import type { Pelaksana, PelaksanaId, SopDocument } from "../../document/sop-document";
import type { RangeAddress } from "../../grid/address";
import { cellAt, type GridSnapshot } from "../../grid/grid-snapshot";
import type { TrackChange } from "../../grid/track-change";
import type { HostCommand } from "../../workbook-port";
import { cellChange } from "../cell-change";
import { HIDING_FORMAT } from "../code-cells";
import { carrySymbols } from "./carried-symbols";
import { emptied, movedContents } from "./contents";
import { type Draft, drafted, draftedCells, newDraft, structured } from "./draft";
import { reordered } from "./plan-move-step";
import { movedDocument } from "./relocate";
import { refusedStep, type StepEdit, type StepPlan } from "./step-edit";

type Edit<K extends StepEdit["kind"]> = Extract<StepEdit, { kind: K }>;

const lastOf = ({ column, lastColumn }: Pelaksana): number => lastColumn ?? column;
const isSingle = (lane: Pelaksana): boolean => lastOf(lane) === lane.column;

/** Rows of the table from the names of the lanes down: what a lane consists of. */
const rowsOf = ({ table }: SopDocument, lane: Pelaksana): readonly number[] => {
  const top = lane.origin.range.top;
  return Array.from({ length: table!.range.bottom - top + 1 }, (_, i) => top + i);
};

/** Blocks over several columns that a lane shares with others, apart from headings over all of some lanes. */
const sharedBlocks = (
  { merges }: GridSnapshot,
  document: SopDocument,
  lane: Pelaksana,
): readonly RangeAddress[] =>
  merges.filter(
    ({ left, right, top, bottom }) =>
      left < right &&
      left <= lane.column &&
      right >= lane.column &&
      top <= document.table!.range.bottom &&
      bottom >= lane.origin.range.top,
  );

export const planRename = (
  snapshot: GridSnapshot,
  document: SopDocument,
  { lane: id, name }: Edit<"rename-pelaksana">,
): StepPlan => {
  const lane = document.pelaksana.find((one) => one.id === id);
  if (!lane) return refusedStep("step-missing");
  const { top, left } = lane.origin.range;
  if (cellAt(snapshot, top, left)?.formula) return refusedStep("formula-cell", lane.origin);
  const change = cellChange(snapshot, top, left, { value: name || null });
  return { kind: "plan", commands: draftedCells(newDraft(snapshot), [change]).commands };
};

/** Puts what two or more lanes hold into other columns; the columns stay, with their widths and headings. */
function permuted(
  draft: Draft,
  document: SopDocument,
  columns: readonly number[],
  order: readonly Pelaksana[],
): Draft {
  const moves = order.flatMap((lane, i) =>
    rowsOf(document, lane).map((row) => ({
      from: { row, column: lane.column },
      to: { row, column: columns[i]! },
    })),
  );
  const changed = moves.filter(({ from, to }) => from.column !== to.column);
  return draftedCells(draft, movedContents(draft.snapshot, changed));
}

const inColumn = (lane: Pelaksana, column: number): Pelaksana => ({
  ...lane,
  column,
  ...(lane.lastColumn === undefined ? {} : { lastColumn: column }),
  origin: {
    ...lane.origin,
    range: { ...lane.origin.range, left: column, right: column },
  },
});

export function planMoveLane(
  snapshot: GridSnapshot,
  document: SopDocument,
  { lane: id, place }: Edit<"move-pelaksana">,
): StepPlan {
  const lanes = document.pelaksana;
  const from = lanes.findIndex((one) => one.id === id);
  if (from < 0) return refusedStep("step-missing");
  const to = Math.max(0, Math.min(place, lanes.length - 1));
  if (from === to) return { kind: "plan", commands: [] };
  const slots = lanes.slice(Math.min(from, to), Math.max(from, to) + 1);
  const ids = new Set(slots.map((lane) => lane.id));
  const model = slots[0]!;
  const odd = slots.find(
    (lane) =>
      !isSingle(lane) ||
      lane.group !== model.group ||
      lane.origin.range.top !== model.origin.range.top ||
      sharedBlocks(snapshot, document, lane).length > 0,
  );
  const spanning = document.activities
    .flatMap(({ nodes }) => nodes)
    .find((node) => node.lanes.length > 1 && node.lanes.some((lane) => ids.has(lane)));
  if (odd || spanning) return refusedStep("merged-columns", odd?.origin ?? spanning!.origin);
  const order = reordered(lanes, from, to);
  const columns = lanes.map(({ column }) => column);
  const draft = permuted(newDraft(snapshot), document, columns, order);
  const pelaksana = order.map((lane, i) => inColumn(lane, columns[i]!));
  const after = { ...document, pelaksana };
  const said = structured(draft, after);
  const { commands } = carrySymbols(said, { snapshot, document }, document, after);
  return { kind: "plan", commands };
}

/**
 * A new column for a pelaksana, between two columns of lanes where it can: then the heading over the lanes grows with
 * it. The lane that stood at that end changes columns with the new one.
 */
export function planAddLane(
  snapshot: GridSnapshot,
  document: SopDocument,
  { place: wanted, name }: Edit<"add-pelaksana">,
): StepPlan {
  const lanes = document.pelaksana;
  const place = Math.max(0, Math.min(wanted, lanes.length));
  const [first, last] = [lanes[0], lanes.at(-1)];
  if (!first || !last) return refusedStep("step-missing");
  const end = place === 0 ? first : place === lanes.length && lanes.length > 1 ? last : null;
  if (end && (!isSingle(end) || sharedBlocks(snapshot, document, end).length > 0)) {
    return refusedStep("merged-columns", end.origin);
  }
  const at = place === 0 ? lastOf(first) + 1 : end ? last.column : lastOf(lanes[place - 1]!) + 1;
  const change: TrackChange = { axis: "column", kind: "insert", at, count: 1 };
  const insert: HostCommand = { kind: "insert-columns", sheet: snapshot.sheet, at, count: 1 };
  const inserted = shownCodes(drafted(newDraft(snapshot), [insert]), at);
  const moved = movedDocument(document, change);
  const model = moved.pelaksana[Math.max(0, place - 1)]!;
  let draft = inserted;
  let column = at;
  let present = moved.pelaksana;
  if (end) {
    const index = lanes.indexOf(end);
    const lane = present[index]!;
    column = lane.column;
    draft = permuted(inserted, moved, [at], [lane]);
    const places = rowsOf(moved, lane).map((row) => ({ row, column }));
    draft = draftedCells(draft, emptied(draft.snapshot, places));
    present = present.map((one) => (one === lane ? inColumn(one, at) : one));
  }
  const row = model.origin.range.top;
  const named = draftedCells(draft, [
    cellChange(draft.snapshot, row, column, { value: name || null }),
  ]);
  const added: Pelaksana = {
    id: "new" as PelaksanaId,
    name,
    group: model.group,
    column,
    origin: {
      ...model.origin,
      range: { ...model.origin.range, left: column, right: column },
    },
  };
  const pelaksana = [...present.slice(0, place), added, ...present.slice(place)];
  const after = { ...moved, pelaksana };
  const said = structured(named, after);
  const { commands } = carrySymbols(said, { snapshot, document }, moved, after);
  return { kind: "plan", commands };
}

/** A column beside drawn symbols would hide its codes as they do. */
function shownCodes(draft: Draft, column: number): Draft {
  const cells = draft.snapshot.rows.flatMap((row, r) =>
    row?.[column]?.numberFormat === HIDING_FORMAT
      ? [{ at: { row: r, column }, format: "General", expected: HIDING_FORMAT }]
      : [],
  );
  if (cells.length === 0) return draft;
  return drafted(draft, [{ kind: "set-number-formats", sheet: draft.snapshot.sheet, cells }]);
}

/** A lane that holds nothing goes. Where a heading over several lanes begins in its column, the next one takes its place. */
export function planRemoveLane(
  snapshot: GridSnapshot,
  document: SopDocument,
  { lane: id }: Edit<"remove-pelaksana">,
): StepPlan {
  const lanes = document.pelaksana;
  const index = lanes.findIndex((one) => one.id === id);
  const lane = lanes[index];
  if (!lane) return refusedStep("step-missing");
  if (lanes.length === 1) return refusedStep("last-pelaksana", lane.origin);
  const user = document.activities
    .flatMap(({ nodes }) => nodes)
    .find((node) => node.lanes.includes(id));
  if (user) return refusedStep("pelaksana-in-use", user.origin);
  const filled = rowsOf(document, lane)
    .slice(document.table!.header.bottom - lane.origin.range.top + 1)
    .find((row) =>
      Array.from({ length: lastOf(lane) - lane.column + 1 }, (_, i) => lane.column + i).some(
        (column) => (cellAt(snapshot, row, column)?.value ?? null) !== null,
      ),
    );
  if (filled !== undefined) {
    const range = { top: filled, bottom: filled, left: lane.column, right: lastOf(lane) };
    return refusedStep("pelaksana-in-use", { sheet: snapshot.sheet, range });
  }
  const heads = snapshot.merges.some(
    ({ left, right, top, bottom }) =>
      left >= lane.column &&
      left <= lastOf(lane) &&
      right > lastOf(lane) &&
      top <= document.table!.range.bottom &&
      bottom >= document.table!.header.top,
  );
  const next = lanes[index + 1];
  if (heads && (!next || !isSingle(lane) || !isSingle(next) || next.group !== lane.group)) {
    return refusedStep("merged-columns", lane.origin);
  }
  if (heads && [lane, next!].some((one) => sharedBlocks(snapshot, document, one).length > 0)) {
    return refusedStep("merged-columns", lane.origin);
  }
  const draft = heads ? broughtForward(snapshot, document, lane, next!) : newDraft(snapshot);
  const gone = heads ? next! : lane;
  const { commands } = drafted(draft, [
    {
      kind: "delete-columns",
      sheet: snapshot.sheet,
      at: gone.column,
      count: lastOf(gone) - gone.column + 1,
    },
  ]);
  return { kind: "plan", commands };
}

/** The next lane in the column of one that goes. */
function broughtForward(
  snapshot: GridSnapshot,
  document: SopDocument,
  { column }: Pelaksana,
  next: Pelaksana,
): Draft {
  const pelaksana = document.pelaksana.map((one) => (one === next ? inColumn(one, column) : one));
  const moved = permuted(newDraft(snapshot), document, [column], [next]);
  return carrySymbols(moved, { snapshot, document }, document, { ...document, pelaksana });
}
