import { cellRange, rangeName } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { NewSheet } from "../sheet-commands";
import { type HostCommand, OWN_PREFIX } from "../workbook-port";
import { newSheetSnapshot } from "./new-sheet-snapshot";

/**
 * The safety rule of `delete-sheet`: a sheet may go only while it holds what it was made with and nothing else. Every
 * cell shows the value, formula and number format that was asked for, the same blocks are merged, and no object is on
 * it but ours. Sizes, looks and the page do not count: they hold nothing of a person's work, and Excel rounds them.
 */
export const isAsMade = (now: GridSnapshot, made: NewSheet): boolean =>
  !now.protected &&
  now.shapes.every(({ name }) => name.startsWith(OWN_PREFIX)) &&
  contentOf(now) === contentOf(newSheetSnapshot(now.sheet, made));

function contentOf({ rows, merges }: GridSnapshot): string {
  const cells = rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      // A formula counts by itself: Excel has computed it since.
      cell ? [[r, c, cell.formula ?? cell.value, cell.formula !== null, cell.numberFormat]] : [],
    ),
  );
  return JSON.stringify([cells, merges.map(rangeName).sort()]);
}

/** The sheet that `add-sheet` and the commands after it leave: what taking it back has to find. */
export function madeBy(made: NewSheet, sheet: string, later: readonly HostCommand[]): NewSheet {
  const own = later.filter((command) => command.sheet === sheet);
  const cells = own.flatMap((command) => (command.kind === "set-values" ? command.cells : []));
  const formats = own.flatMap((command) =>
    command.kind === "set-number-formats" ? command.cells : [],
  );
  const looks = formats.map(({ at, format }) => ({
    range: cellRange(at),
    look: { numberFormat: format },
  }));
  return { ...made, cells: [...made.cells, ...cells], looks: [...made.looks, ...looks] };
}
