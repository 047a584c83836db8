import { parseRangeName, rangeName } from "../../core/grid/address";
import { LOST_REFERENCE } from "../../core/grid/move-formula-cells";
import { movedIndex, movedRange, type TrackChange } from "../../core/grid/track-change";
import { formulaKind } from "../cell-content";
import type { OpenSheet } from "../open-sheet";
import type { CellNode } from "../sheet-model";
import {
  attribute,
  child,
  escapeText,
  prefixed,
  textContent,
  type XmlEditor,
  type XmlElement,
} from "../xml";
import { type Moving, movedFormula } from "./moving";

/**
 * The formulas in the cells of one sheet, which may be the changed one. A shared formula stands in one cell for many;
 * where one of the many would read otherwise than the others, each gets the formula as its own.
 */
export function moveCellFormulas(editor: XmlEditor, sheet: OpenSheet, moving: Moving): void {
  const isChanged = sheet.entry.name === moving.sheet;
  const kept = formulaCells(sheet).filter(
    ({ cell }) => !isChanged || movedPlace(moving.change, cell) !== null,
  );
  const freed = freedGroups(sheet, moving, isChanged);
  for (const { cell, f } of kept) {
    switch (formulaKind(cell)) {
      case "shared":
        if (freed.has(attribute(f, "si") ?? "")) free(editor, sheet, cell, f, moving);
        break;
      case "array":
        if (isChanged) moveArrayRange(editor, f, moving.change);
        moveText(editor, sheet, cell, f, moving);
        break;
      default:
        moveText(editor, sheet, cell, f, moving);
    }
  }
}

type FormulaCell = { readonly cell: CellNode; readonly f: XmlElement };

const formulaCells = ({ model }: OpenSheet): readonly FormulaCell[] =>
  model.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const f = child(cell.element, "f");
      return f ? [{ cell, f }] : [];
    }),
  );

const movedPlace = (change: TrackChange, { row, column }: CellNode): number | null =>
  movedIndex(change, change.axis === "row" ? row : column);

/** Groups of shared formulas in which a cell moves, goes, or reads otherwise. */
function freedGroups(sheet: OpenSheet, moving: Moving, isChanged: boolean): ReadonlySet<string> {
  const { change } = moving;
  const freed = new Set<string>();
  for (const { cell, f } of formulaCells(sheet)) {
    if (formulaKind(cell) !== "shared") continue;
    const place = change.axis === "row" ? cell.row : cell.column;
    const formula = sheet.formulas.formulaOf(cell) ?? "";
    const isMoved = isChanged && movedPlace(change, cell) !== place;
    if (isMoved || movedFormula(formula, sheet.entry.name, moving) !== formula) {
      freed.add(attribute(f, "si") ?? "");
    }
  }
  return freed;
}

/** Attributes of `f` that say what group it belongs to. */
const OF_GROUP: ReadonlySet<string> = new Set(["t", "ref", "si"]);

function free(
  editor: XmlEditor,
  sheet: OpenSheet,
  cell: CellNode,
  f: XmlElement,
  moving: Moving,
): void {
  const before = sheet.formulas.formulaOf(cell)?.slice(1) ?? "";
  const after = movedFormula(before, sheet.entry.name, moving);
  const { source } = sheet.model.document;
  const attributes = f.attributes
    .filter(({ name }) => !OF_GROUP.has(name))
    .map(({ start, end }) => source.slice(start, end));
  editor.replace(f, `<${f.name}${attributes.join("")}>${escapeText(after)}</${f.name}>`);
  if (isLost(before, after)) showLost(editor, cell);
}

function moveText(
  editor: XmlEditor,
  sheet: OpenSheet,
  cell: CellNode,
  f: XmlElement,
  moving: Moving,
): void {
  const before = textContent(sheet.model.document, f);
  const after = movedFormula(before, sheet.entry.name, moving);
  if (after === before) return;
  editor.splice(f.contentStart, f.contentEnd, escapeText(after));
  if (isLost(before, after)) showLost(editor, cell);
}

const isLost = (before: string, after: string): boolean =>
  after.split(LOST_REFERENCE).length > before.split(LOST_REFERENCE).length;

/** The stored result of a formula that lost cells: the error that Excel will find. */
function showLost(editor: XmlEditor, { element }: CellNode): void {
  editor.setAttribute(element, "t", "e");
  const v = child(element, "v");
  const tag = prefixed(element, "v");
  const xml = `<${tag}>${LOST_REFERENCE}</${tag}>`;
  if (v) editor.replace(v, xml);
  else editor.append(element, xml);
}

function moveArrayRange(editor: XmlEditor, f: XmlElement, change: TrackChange): void {
  const range = parseRangeName(attribute(f, "ref") ?? "");
  const moved = range && movedRange(change, range);
  if (!moved || rangeName(moved) === rangeName(range)) return;
  editor.setAttribute(f, "ref", rangeName(moved));
}
