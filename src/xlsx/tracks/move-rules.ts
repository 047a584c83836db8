import type { CellAddress, RangeAddress } from "../../core/grid/address";
import { movedIndex, type TrackChange } from "../../core/grid/track-change";
import { moveFormula } from "../formula-references";
import {
  attribute,
  child,
  childrenNamed,
  descendants,
  escapeText,
  textContent,
  type XmlDocument,
  type XmlEditor,
  type XmlElement,
} from "../xml";
import { grownRange, type Moving, moveBlocks, movedFormula, readSqref } from "./moving";

type Part = { readonly document: XmlDocument; readonly name: string };

/** Conditional formats and data validations of one sheet, which may be the changed one: their blocks and formulas. */
export function moveRules(editor: XmlEditor, { document, name }: Part, moving: Moving): void {
  const isChanged = name === moving.sheet;
  for (const rule of childrenNamed(document.root, "conditionalFormatting")) {
    moveRule(editor, { document, name }, rule, moving, isChanged);
  }
  const list = child(document.root, "dataValidations");
  if (!list) return;
  const all = childrenNamed(list, "dataValidation");
  const left = all.filter((rule) => !isChanged || isLeft(rule, moving.change));
  if (left.length === 0) {
    editor.remove(list);
    return;
  }
  if (left.length < all.length && attribute(list, "count") !== null) {
    editor.setAttribute(list, "count", String(left.length));
  }
  for (const rule of all) moveRule(editor, { document, name }, rule, moving, isChanged);
}

const isLeft = (rule: XmlElement, change: TrackChange): boolean => {
  const ranges = readSqref(attribute(rule, "sqref") ?? "");
  return ranges.length === 0 || ranges.some((range) => grownRange(change, range) !== null);
};

const FORMULAS: readonly string[] = ["formula", "formula1", "formula2"];

function moveRule(
  editor: XmlEditor,
  { document, name }: Part,
  rule: XmlElement,
  moving: Moving,
  isChanged: boolean,
): void {
  const ranges = readSqref(attribute(rule, "sqref") ?? "");
  if (isChanged && !moveBlocks(editor, rule, "sqref", moving.change, grownRange)) {
    editor.remove(rule);
    return;
  }
  const [rows, columns] = isChanged ? rebasing(ranges, moving.change) : [0, 0];
  const moved = (text: string): string =>
    movedFormula(moveFormula(text, rows, columns), name, moving);
  for (const formula of FORMULAS.flatMap((local) => descendants(rule, local))) {
    const before = textContent(document, formula);
    const after = moved(before);
    if (after !== before)
      editor.splice(formula.contentStart, formula.contentEnd, escapeText(after));
  }
  for (const scale of descendants(rule, "cfvo")) {
    const before = attribute(scale, "val");
    const after = before === null ? null : moved(before);
    if (after !== null && after !== before) editor.setAttribute(scale, "val", after);
  }
}

/**
 * Formulas of a rule are written for the first cell of its first block. When that cell goes, they are read from the
 * first one that stays: how far that is, in rows and columns.
 */
function rebasing(
  ranges: readonly RangeAddress[],
  change: TrackChange,
): readonly [rows: number, columns: number] {
  const first = ranges[0];
  if (!first || change.kind === "insert") return [0, 0];
  for (const range of ranges) {
    const left = firstLeft(range, change);
    if (left) return [left.row - first.top, left.column - first.left];
  }
  return [0, 0];
}

function firstLeft(range: RangeAddress, change: TrackChange): CellAddress | null {
  const isRow = change.axis === "row";
  const [first, last] = isRow ? [range.top, range.bottom] : [range.left, range.right];
  const start = movedIndex(change, first) === null ? change.at + change.count : first;
  if (start > last) return null;
  return isRow ? { row: start, column: range.left } : { row: range.top, column: start };
}
