import type { CellAddress } from "../core/grid/address";
import { rangeAt } from "./blocks";
import { type CellEntry, entryOf } from "./cell-entry";
import type { Operation } from "./check-commands";
import type { WriteStep } from "./write-steps";

/** Bytes of a write to a block of cells, apart from its content. Measured. */
const BLOCK_BYTES = 700;
const CELL_BYTES = 12;

type Enter = Extract<Operation, { readonly kind: "enter" }>;
type Format = Extract<Operation, { readonly kind: "format" }>;

/** Neighbours in a row are written together. */
export function enterCells(sheet: Excel.Worksheet, cells: readonly Enter[]): readonly WriteStep[] {
  return runsOf(cells, needsGeneral).map((run) => {
    const entries = run.map(({ content }) => entryOf(content));
    return step(sheet, run, entries, (range) => {
      // Excel keeps a formula that is entered into a text cell as text, but not one that is there already.
      if (needsGeneral(run[0]!)) range.numberFormat = [run.map(() => "General")];
      range.formulas = [entries];
      if (needsGeneral(run[0]!)) range.numberFormat = [run.map(({ format }) => format)];
    });
  });
}

const needsGeneral = ({ content, format }: Enter): boolean =>
  "formula" in content && format === "@";

export const formatCells = (
  sheet: Excel.Worksheet,
  cells: readonly Format[],
): readonly WriteStep[] =>
  runsOf(cells, () => true).map((run) => {
    const formats = run.map(({ format }) => format);
    return step(sheet, run, formats, (range) => {
      range.numberFormat = [formats];
    });
  });

function step(
  sheet: Excel.Worksheet,
  run: readonly { readonly at: CellAddress }[],
  entries: readonly CellEntry[],
  write: (range: Excel.Range) => void,
): WriteStep {
  const { row, column } = run[0]!.at;
  const area = { top: row, left: column, bottom: row, right: column + run.length - 1 };
  const content = entries.reduce<number>((sum, entry) => sum + String(entry).length, 0);
  return {
    bytes: BLOCK_BYTES + run.length * CELL_BYTES + 2 * content,
    queue: () => write(rangeAt(sheet, area)),
  };
}

/** Runs of neighbouring cells, each from left to right, that can be written in one go. */
function runsOf<T extends { readonly at: CellAddress }>(
  cells: readonly T[],
  trait: (cell: T) => boolean,
): readonly (readonly [T, ...T[]])[] {
  const ordered = [...cells].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  const runs: [T, ...T[]][] = [];
  for (const cell of ordered) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last !== undefined && last.at.row === cell.at.row && last.at.column + 1 === cell.at.column;
    if (run && last && isNext && trait(last) === trait(cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
