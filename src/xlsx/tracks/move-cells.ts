import { cellName } from "../../core/grid/address";
import { movedIndex, type PlacedLook, type TrackChange } from "../../core/grid/track-change";
import type { CellNode, RowNode, SheetModel } from "../sheet-model";
import { attribute, escapeAttribute, prefixed, type XmlEditor } from "../xml";

/** Rows and cells get their new addresses; deleted ones go, new ones look like those before them. */
export function moveCells(editor: XmlEditor, model: SheetModel, change: TrackChange): void {
  if (change.axis === "row") moveRows(editor, model, change);
  else for (const row of model.rows) moveCellsOfRow(editor, row, change);
}

function moveRows(editor: XmlEditor, model: SheetModel, change: TrackChange): void {
  if (change.kind === "insert") addRows(editor, model, change);
  for (const { element, index, cells } of model.rows) {
    const to = movedIndex(change, index);
    if (to === null) editor.remove(element);
    if (to === null || to === index) continue;
    editor.setAttribute(element, "r", String(to + 1));
    for (const cell of cells) rename(editor, cell, to, cell.column);
  }
}

function moveCellsOfRow(
  editor: XmlEditor,
  { element, index, cells }: RowNode,
  change: TrackChange,
): void {
  // `spans` is only a promise that speeds up reading; one that does not hold is a fault.
  editor.removeAttribute(element, "spans");
  if (change.looks) addCells(editor, { element, index, cells }, change, change.looks);
  for (const cell of cells) {
    const to = movedIndex(change, cell.column);
    if (to === null) editor.remove(cell.element);
    else if (to !== cell.column) rename(editor, cell, cell.row, to);
    if (change.looks || change.kind === "delete") continue;
    if (cell.column === change.at - 1 && cell.style) {
      const style = cell.style;
      const added = places(change).map((column) =>
        emptyCell(cell.element.name, cell.row, column, style),
      );
      editor.insertAfter(cell.element, added.join(""));
    }
  }
}

/** New cells of a row that have their own looks. */
function addCells(
  editor: XmlEditor,
  { element, index, cells }: RowNode,
  { at }: TrackChange,
  looks: readonly PlacedLook[],
): void {
  const xml = cellsWith(looks, index, prefixed(element, "c"));
  const next = cells.find(({ column }) => column >= at);
  if (next) editor.insertBefore(next.element, xml);
  else editor.append(element, xml);
}

const cellsWith = (looks: readonly PlacedLook[], row: number, tag: string): string =>
  looks
    .filter(({ at }) => at.row === row)
    .sort((a, b) => a.at.column - b.at.column)
    .map(({ at, look }) => emptyCell(tag, row, at.column, look))
    .join("");

/** A cell without an address follows the one before it, and goes on doing so within its row. */
function rename(editor: XmlEditor, cell: CellNode, row: number, column: number): void {
  if (column !== cell.column || attribute(cell.element, "r") !== null) {
    editor.setAttribute(cell.element, "r", cellName(row, column));
  }
}

const places = ({ at, count }: TrackChange): readonly number[] =>
  Array.from({ length: count }, (_, i) => at + i);

const emptyCell = (tag: string, row: number, column: number, style: number): string =>
  `<${tag} r="${cellName(row, column)}"${style === 0 ? "" : ` s="${style}"`}/>`;

/** What a new row takes over from the row above; not whether it is hidden, nor what it belongs to. */
const ROW_LOOKS: readonly string[] = ["s", "customFormat", "ht", "customHeight"];

function addRows(editor: XmlEditor, model: SheetModel, change: TrackChange): void {
  const above = model.rowAt(change.at - 1);
  const parent = model.sheetData;
  if (!parent || (!above && !change.looks)) return;
  const looks = ROW_LOOKS.flatMap((name) => {
    const value = above ? attribute(above.element, name) : null;
    return value === null ? [] : [` ${name}="${escapeAttribute(value)}"`];
  }).join("");
  const tag = prefixed(parent, "c");
  const name = prefixed(parent, "row");
  const xml = places(change)
    .map((row) => {
      const cells = change.looks
        ? cellsWith(change.looks, row, tag)
        : (above?.cells ?? [])
            .map(({ column, style }) => (style ? emptyCell(tag, row, column, style) : ""))
            .join("");
      if (looks === "" && cells === "") return "";
      return `<${name} r="${row + 1}"${looks}>${cells}</${name}>`;
    })
    .join("");
  const next = model.rows.find(({ index }) => index >= change.at);
  if (next) editor.insertBefore(next.element, xml);
  else editor.append(parent, xml);
}
