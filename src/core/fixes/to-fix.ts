import { cellOrigin, formatOrigin } from "../grid/address";
import { cellAt, type GridSnapshot } from "../grid/grid-snapshot";
import { cellChange } from "../plan/cell-change";
import type { CellChange, HostCommand } from "../workbook-port";
import { sheetOf } from "./cells";
import type { CellEdit, Fix, FixContext, FixPreview, Proposal } from "./fix";

const TEXT_FORMAT = "@";

/**
 * The commands of a proposal, each with what its cell holds now. Null where a cell holds a formula (what it computes is
 * mended at its source) or where nothing would change.
 */
export function toFix(
  { label, data = {}, edits = [], asText = [], more, completes = true }: Proposal,
  context: Pick<FixContext, "snapshots">,
): Fix | null {
  const planned = edits.map((edit) => planEdit(edit, context));
  if (planned.some((each) => each === null)) return null;
  const changed = planned.flatMap((each) => (each?.change ? [each] : []));
  const formats = formatCommands(asText, context);
  const commands = [...formats, ...valueCommands(changed), ...(more?.commands ?? [])];
  if (commands.length === 0) return null;
  return {
    label,
    data,
    commands,
    preview: [...changed.map(({ preview }) => preview), ...(more?.preview ?? [])],
    completes,
  };
}

type Planned = {
  readonly sheet: string;
  /** Null where the cell holds that already. */
  readonly change: CellChange | null;
  readonly preview: FixPreview;
};

function planEdit({ at, value }: CellEdit, context: Pick<FixContext, "snapshots">): Planned | null {
  const snapshot = sheetOf(context, at);
  const { top, left } = at.range;
  const cell = snapshot && cellAt(snapshot, top, left);
  if (!snapshot || cell?.formula) return null;
  const change = cellChange(snapshot, top, left, { value });
  const after = value === null ? "" : String(value);
  const preview = { cell: cellOrigin(at.sheet, top, left), before: cell?.text ?? "", after };
  return { sheet: at.sheet, change, preview };
}

function valueCommands(planned: readonly Planned[]): readonly HostCommand[] {
  const bySheet = new Map<string, CellChange[]>();
  for (const { sheet, change } of planned) {
    if (change) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), change]);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: "set-values", sheet, cells }));
}

const formatCommands = (
  asText: Proposal["asText"] = [],
  context: Pick<FixContext, "snapshots">,
): readonly HostCommand[] =>
  asText.flatMap((at): readonly HostCommand[] => {
    const snapshot = sheetOf(context, at);
    const expected = snapshot && formatIn(snapshot, at.range.top, at.range.left);
    if (expected === undefined || expected === TEXT_FORMAT) return [];
    const cell = {
      at: { row: at.range.top, column: at.range.left },
      format: TEXT_FORMAT,
      expected,
    };
    return [{ kind: "set-number-formats", sheet: at.sheet, cells: [cell] }];
  });

const formatIn = (snapshot: GridSnapshot, row: number, column: number): string =>
  cellAt(snapshot, row, column)?.numberFormat ?? "General";

/** Two fixes are the same when they do the same. */
export const isSameFix = (a: Fix, b: Fix): boolean =>
  JSON.stringify(a.commands) === JSON.stringify(b.commands);

/**
 * Fixes of several findings as one. Of two that want different things of one cell the first counts; the finding of the
 * other is still there afterwards, and is asked again then.
 */
export function mergeFixes(fixes: readonly Fix[]): Fix | null {
  const [first] = fixes;
  if (!first) return null;
  const taken = new Set<string>();
  const kept: Fix[] = [];
  for (const fix of fixes) {
    if (kept.some((other) => isSameFix(other, fix))) continue;
    const places = placesOf(fix);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(fix);
  }
  return {
    ...first,
    commands: kept.flatMap(({ commands }) => commands),
    preview: kept.flatMap(({ preview }) => preview),
    completes: kept.every(({ completes }) => completes),
  };
}

/** What a fix touches: cells, and the sheet for what is about the sheet as a whole. */
const placesOf = ({ commands, preview }: Fix): readonly string[] => [
  ...preview.map(({ cell }) => formatOrigin(cell)),
  ...commands
    .filter(({ kind }) => kind !== "set-values" && kind !== "set-number-formats")
    .map(({ kind, sheet }) => `${kind} ${sheet}`),
];
