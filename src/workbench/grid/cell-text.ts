import { parseCellName } from "../../core/grid/address";
import type { GridSnapshot, SnapshotCell } from "../../core/grid/grid-snapshot";
import { cellAt } from "../../core/grid/grid-snapshot";
import type { CellLook } from "../../xlsx/sheet-view";
import { mergeAt } from "./merges";

/** Format that shows nothing: drawing gives it to the cells whose code lies under a symbol. */
const HIDDEN_FORMAT = ";;;";

/** What a cell shows on the grid; a formula that was typed here shows itself until Excel computes it. */
export function shownText(cell: SnapshotCell | undefined): string {
  if (!cell || cell.numberFormat.trim() === HIDDEN_FORMAT) return "";
  if (cell.formula !== null && cell.value === null) return cell.formula;
  return cell.text;
}

/** Longest chain of cells that only repeat one another that is followed. */
const MOST_REPEATS = 16;

/**
 * A formula that only repeats another cell of its sheet, a target that is bound to a number for one: what that cell
 * shows now, as Excel would. Null for any other content.
 */
export function repeatedText(
  snapshot: GridSnapshot,
  cell: SnapshotCell | undefined,
): string | null {
  if (!cell?.formula || cell.numberFormat.trim() === HIDDEN_FORMAT) return null;
  let at: SnapshotCell | undefined = cell;
  for (let i = 0; i < MOST_REPEATS && at?.formula; i++) {
    const repeated = parseCellName(at.formula.slice(1));
    if (!repeated) return null;
    at = cellAt(snapshot, repeated.row, repeated.column);
  }
  return at?.formula ? null : shownText(at);
}

/** Narrowest width of a digit in the fonts of an office, in ems: what does not fit by this surely does not fit. */
const DIGIT = 0.5;

/**
 * A number as its cell can hold it: a general one gives up decimals, any other that is too wide becomes `###`, so
 * that a number is never read with digits missing. Widths in CSS pixels.
 */
export function fittedNumber(
  cell: SnapshotCell,
  text: string,
  fontSize: number,
  width: number,
): string {
  const room = Math.max(Math.floor(width / (fontSize * DIGIT)), 1);
  if (text.length <= room || typeof cell.value !== "number") return text;
  if (cell.numberFormat === "General" && /^-?\d+[.,]\d+$/.test(text)) {
    const whole = text.search(/[.,]/);
    if (whole <= room) {
      const shorter = cell.value.toFixed(Math.max(room - whole - 1, 0));
      return shorter.replace(".", text[whole] ?? ".");
    }
  }
  return "#".repeat(room);
}

export type HorizontalPlace = "left" | "center" | "right" | "justify";

/** Where the text stands; `general` depends on what the cell holds. */
export function horizontalPlace(look: CellLook, cell: SnapshotCell | undefined): HorizontalPlace {
  switch (look.horizontal) {
    case "left":
    case "fill":
      return "left";
    case "right":
      return "right";
    case "center":
    case "centerContinuous":
    case "distributed":
      return "center";
    case "justify":
      return "justify";
    default:
      if (typeof cell?.value === "number") return "right";
      return typeof cell?.value === "boolean" ? "center" : "left";
  }
}

/** A cell with content is none to run over, even when its format shows nothing of it. */
const isEmpty = (cell: SnapshotCell | undefined): boolean =>
  !cell || (cell.value === null && cell.formula === null);

/** Columns that a text may run over; both inclusive. */
export type Reach = { readonly left: number; readonly right: number };

/** No text is followed further than this many columns. */
const FARTHEST = 40;

/**
 * How far an unwrapped text runs into empty neighbours, as in Excel: away from the side it is aligned to,
 * up to the next cell with content or the next merge. Numbers and wrapped texts stay in their cell.
 */
export function textReach(
  snapshot: GridSnapshot,
  look: CellLook,
  row: number,
  column: number,
): Reach {
  const cell = cellAt(snapshot, row, column);
  const stays =
    typeof cell?.value !== "string" ||
    look.wrap ||
    look.horizontal === "fill" ||
    look.horizontal === "justify" ||
    look.textRotation !== 0 ||
    mergeAt(snapshot.merges, row, column) !== null;
  if (stays) return { left: column, right: column };
  const free = (at: number): boolean =>
    at >= 0 && isEmpty(cellAt(snapshot, row, at)) && mergeAt(snapshot.merges, row, at) === null;
  const place = horizontalPlace(look, cell);
  let left = column;
  let right = column;
  if (place !== "left") while (free(left - 1) && column - left < FARTHEST) left--;
  if (place !== "right") while (free(right + 1) && right - column < FARTHEST) right++;
  return { left, right };
}
