import { type CellAddress, cellName, parseRangeName, rangeName } from "../core/grid/address";
import { inheritedStyle } from "./inherited-style";
import type { OpenSheet } from "./open-sheet";
import { columnEntries } from "./sheet-geometry";
import type { RowNode } from "./sheet-model";
import { attribute, child, prefixed, XmlEditor, type XmlElement } from "./xml";

/** Collects edits of cells of one worksheet part; new rows and cells go where their address belongs. */
export type SheetWriter = {
  readonly editor: XmlEditor;
  /** Name with the prefix of the part. */
  tag(local: string): string;
  /** Style that a cell not yet in the file shows: its row's, else its column's. */
  inheritedStyle(at: CellAddress): number | null;
  /** Adds a cell that is not in the file; once per address. */
  addCell(at: CellAddress, xml: string): void;
  toString(): string;
};

export function sheetWriter(sheet: OpenSheet): SheetWriter {
  const { model, digitWidth } = sheet;
  const { root } = model.document;
  const editor = new XmlEditor(model.document);
  const columns = columnEntries(root, digitWidth);
  const added = new Map<number, Map<number, string>>();
  const tag = (local: string): string => prefixed(root, local);
  return {
    editor,
    tag,
    inheritedStyle: ({ row, column }) => inheritedStyle(model, columns, row, column),
    addCell({ row, column }, xml) {
      added.set(row, (added.get(row) ?? new Map<number, string>()).set(column, xml));
    },
    toString() {
      for (const row of [...added.keys()].sort((a, b) => a - b)) {
        const cells = [...added.get(row)!].sort(([a], [b]) => a - b);
        const present = model.rowAt(row);
        if (present) addToRow(editor, present, cells);
        else addRow(sheet, editor, tag("row"), row, cells);
      }
      growDimension(editor, root, added);
      return editor.toString();
    },
  };
}

type AddedCells = readonly (readonly [column: number, xml: string])[];

function addToRow(editor: XmlEditor, row: RowNode, cells: AddedCells): void {
  for (const [column, xml] of cells) {
    const next = row.cells.find((cell) => cell.column > column);
    if (next) editor.insertBefore(next.element, xml);
    else editor.append(row.element, xml);
  }
  // `spans` is a promise about the cells of the row, counted from 1.
  const spans = /^(\d+):(\d+)$/.exec(attribute(row.element, "spans") ?? "");
  const first = cells[0]![0] + 1;
  const last = cells.at(-1)![0] + 1;
  if (spans && (first < Number(spans[1]) || last > Number(spans[2]))) {
    const wider = `${Math.min(first, Number(spans[1]))}:${Math.max(last, Number(spans[2]))}`;
    editor.setAttribute(row.element, "spans", wider);
  }
}

function addRow(
  { model }: OpenSheet,
  editor: XmlEditor,
  tag: string,
  row: number,
  cells: AddedCells,
): void {
  const xml = `<${tag} r="${row + 1}">${cells.map(([, cell]) => cell).join("")}</${tag}>`;
  const next = model.rows.find((present) => present.index > row);
  if (next) editor.insertBefore(next.element, xml);
  else editor.append(model.sheetData!, xml);
}

function growDimension(
  editor: XmlEditor,
  root: XmlElement,
  added: ReadonlyMap<number, ReadonlyMap<number, string>>,
): void {
  const element = child(root, "dimension");
  const range = element && parseRangeName(attribute(element, "ref") ?? "");
  if (!element || !range || added.size === 0) return;
  const rows = [...added.keys()];
  const columns = [...added.values()].flatMap((cells) => [...cells.keys()]);
  const grown = {
    top: Math.min(range.top, ...rows),
    left: Math.min(range.left, ...columns),
    bottom: Math.max(range.bottom, ...rows),
    right: Math.max(range.right, ...columns),
  };
  const name = rangeName(grown);
  if (name !== rangeName(range)) editor.setAttribute(element, "ref", name);
}

export const addressName = ({ row, column }: CellAddress): string => cellName(row, column);
