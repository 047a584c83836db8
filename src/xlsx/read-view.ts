import { cellName } from "../core/grid/address";
import { cellColor } from "./cell-color";
import { richText } from "./cell-content";
import { cellLooks, workbookColors } from "./cell-looks";
import { inheritedStyle } from "./inherited-style";
import { markFillsIn } from "./marks/mark-rules";
import { allNotesIn } from "./notes/read-notes";
import type { Package } from "./package";
import type { SheetReading } from "./read-snapshot";
import { isOn } from "./shared-strings";
import { columnEntries } from "./sheet-geometry";
import type { CellLook, SheetView, TextRun } from "./sheet-view";
import { attribute, child, descend } from "./xml";

/** Looks of a sheet beside its snapshot. `staleFormulas` holds cell names such as `B7`. */
export function readView(
  pkg: Package,
  reading: SheetReading,
  staleFormulas: ReadonlySet<string>,
): SheetView {
  const { sheet, snapshot, shapeLooks, extent } = reading;
  const { model, styles, strings, digitWidth } = sheet;
  const { root } = model.document;
  const colors = workbookColors(pkg, styles);
  const look = cellLooks(styles, colors);
  const columns = columnEntries(root, digitWidth);
  const view = descend(root, "sheetViews", "sheetView");
  const pane = view && child(view, "pane");
  const isFrozen = pane && /^frozen/.test(attribute(pane, "state") ?? "");
  const split = (name: string): number =>
    (isFrozen && Math.round(Number(attribute(pane, name) ?? 0))) || 0;

  const fillAt = markFillsIn(model.document);
  const styleAt = (row: number, column: number): number =>
    model.cellAt(row, column)?.style ?? inheritedStyle(model, columns, row, column) ?? 0;

  return {
    sheet: snapshot.sheet,
    lookAt: (row, column) => marked(look(styleAt(row, column)), fillAt(row, column)),
    runsAt(row, column): readonly TextRun[] | null {
      const cell = model.cellAt(row, column);
      const runs = cell && richText(model.document, cell.element, strings)?.runs;
      if (!runs) return null;
      const plain = look(styleAt(row, column)).font;
      return runs.map(({ text, properties }) =>
        properties
          ? {
              text,
              bold: isOn(properties, "b"),
              italic: isOn(properties, "i"),
              underline: isOn(properties, "u"),
              color: cellColor(child(properties, "color"), colors),
            }
          : {
              text,
              bold: plain.bold,
              italic: plain.italic,
              underline: plain.underline,
              color: plain.color,
            },
      );
    },
    frozen: { rows: split("ySplit"), columns: split("xSplit") },
    gridLines: (view && attribute(view, "showGridLines")) !== "0",
    shapeLooks,
    extent,
    staleFormulas,
    notes: new Map(
      allNotesIn(pkg, sheet.part).map(({ at, text }) => [cellName(at.row, at.column), text]),
    ),
  };
}

/** A look under the fill of a mark, which lies over the cell's own. */
const marked = (look: CellLook, fill: string | null): CellLook =>
  fill === null ? look : { ...look, fill };
