import { parseRangeName, type RangeAddress, rangeName } from "../../core/grid/address";
import { moveFormulaCells } from "../../core/grid/move-formula-cells";
import { movedRange, type TrackChange } from "../../core/grid/track-change";
import { attribute, type XmlEditor, type XmlElement } from "../xml";

/** Rows or columns of one sheet that come or go, and the name of that sheet. */
export type Moving = { readonly sheet: string; readonly change: TrackChange };

/** A formula of sheet `own` as it reads afterwards; without a leading `=` as files hold it. */
export const movedFormula = (text: string, own: string | null, { sheet, change }: Moving): string =>
  moveFormulaCells(text, own, sheet, change);

/**
 * A block that carries a format or a rule: new rows take those of the row above, so a block that ends there grows. All
 * else is as for any block.
 */
export function grownRange(change: TrackChange, range: RangeAddress): RangeAddress | null {
  const moved = movedRange(change, range);
  const last = change.axis === "row" ? range.bottom : range.right;
  if (!moved || change.kind === "delete" || last !== change.at - 1) return moved;
  return change.axis === "row"
    ? { ...moved, bottom: moved.bottom + change.count }
    : { ...moved, right: moved.right + change.count };
}

/** Blocks of an `sqref`: addresses between spaces. What is no block is left out. */
export const readSqref = (text: string): readonly RangeAddress[] =>
  text.split(/\s+/).flatMap((part) => parseRangeName(part) ?? []);

export const writeSqref = (ranges: readonly RangeAddress[]): string =>
  ranges.map(rangeName).join(" ");

type Mover = (change: TrackChange, range: RangeAddress) => RangeAddress | null;

/** Blocks of an attribute before and after; null when it holds none. */
export function movedBlocks(
  element: XmlElement,
  name: string,
  change: TrackChange,
  mover: Mover = movedRange,
): { readonly before: string; readonly after: string } | null {
  const before = readSqref(attribute(element, name) ?? "");
  if (before.length === 0) return null;
  const after = before.flatMap((range) => mover(change, range) ?? []);
  return { before: writeSqref(before), after: writeSqref(after) };
}

/** Moves an attribute that holds blocks; false when none of them is left, and then nothing is written. */
export function moveBlocks(
  editor: XmlEditor,
  element: XmlElement,
  name: string,
  change: TrackChange,
  mover: Mover = movedRange,
): boolean {
  const blocks = movedBlocks(element, name, change, mover);
  if (!blocks) return true;
  if (blocks.after === "") return false;
  if (blocks.after !== blocks.before) editor.setAttribute(element, name, blocks.after);
  return true;
}
