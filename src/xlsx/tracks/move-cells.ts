import { cellName } from "../../core/grid/address";
import { movedIndex, type TrackChange } from "../../core/grid/track-change";
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

function moveCellsOfRow(editor: XmlEditor, { element, cells }: RowNode, change: TrackChange): void {
  // `spans` is only a promise that speeds up reading; one that does not hold is a fault.
  editor.removeAttribute(element, "spans");
  for (const cell of cells) {
    const to = movedIndex(change, cell.column);
    if (to === null) editor.remove(cell.element);
    else if (to !== cell.column) rename(editor, cell, cell.row, to);
    if (change.kind === "insert" && cell.column === change.at - 1 && cell.style) {
      const style = cell.style;
      const added = places(change).map((column) =>
        emptyCell(cell.element.name, cell.row, column, style),
      );
      editor.insertAfter(cell.element, added.join(""));
    }
  }
}

/** A cell without an address follows the one before it, and goes on doing so within its row. */
function rename(editor: XmlEditor, cell: CellNode, row: number, column: number): void {
  if (column !== cell.column || attribute(cell.element, "r") !== null) {
    editor.setAttribute(cell.element, "r", cellName(row, column));
  }
}

const places = ({ at, count }: TrackChange): readonly number[] =>
  Array.from({ length: count }, (_, i) => at + i);

const emptyCell = (tag: string, row: number, column: number, style: number): string =>
  `<${tag} r="${cellName(row, column)}" s="${style}"/>`;

/** What a new row takes over from the row above; not whether it is hidden, nor what it belongs to. */
const ROW_LOOKS: readonly string[] = ["s", "customFormat", "ht", "customHeight"];

function addRows(editor: XmlEditor, model: SheetModel, change: TrackChange): void {
  const above = model.rowAt(change.at - 1);
  if (!above || !model.sheetData) return;
  const looks = ROW_LOOKS.flatMap((name) => {
    const value = attribute(above.element, name);
    return value === null ? [] : [` ${name}="${escapeAttribute(value)}"`];
  }).join("");
  const tag = prefixed(above.element, "c");
  const xml = places(change)
    .map((row) => {
      const cells = above.cells.flatMap(({ column, style }) =>
        style ? [emptyCell(tag, row, column, style)] : [],
      );
      if (looks === "" && cells.length === 0) return "";
      const name = above.element.name;
      return `<${name} r="${row + 1}"${looks}>${cells.join("")}</${name}>`;
    })
    .join("");
  const next = model.rows.find(({ index }) => index >= change.at);
  if (next) editor.insertBefore(next.element, xml);
  else editor.append(model.sheetData, xml);
}
