import type { LayoutCommand } from "../../core/sheet-commands";
import { type ApplyStep, done } from "../apply-step";
import { rowPoints } from "../column-width";
import type { OpenSheet } from "../open-sheet";
import { type Package, withPart } from "../package";
import { prefixed, XmlEditor } from "../xml";

type SetRowHeights = Extract<LayoutCommand, { readonly kind: "set-row-heights" }>;

/** Sets heights of rows, in whole pixels as Excel does. */
export function writeRowHeights(
  pkg: Package,
  { model, part }: OpenSheet,
  { rows }: SetRowHeights,
): ApplyStep {
  const { root } = model.document;
  const editor = new XmlEditor(model.document);
  const heights = [...new Map(rows.map(({ row, height }) => [row, height]))].sort(
    ([a], [b]) => a - b,
  );
  for (const [row, height] of heights) {
    const present = model.rowAt(row)?.element;
    if (!present) {
      const size = height > 0 ? `ht="${rowPoints(height)}" customHeight="1"` : 'hidden="1"';
      const xml = `<${prefixed(root, "row")} r="${row + 1}" ${size}/>`;
      const next = model.rows.find(({ index }) => index > row);
      if (next) editor.insertBefore(next.element, xml);
      else editor.append(model.sheetData!, xml);
    } else if (height > 0) {
      editor.setAttribute(present, "ht", String(rowPoints(height)));
      editor.setAttribute(present, "customHeight", "1");
      editor.removeAttribute(present, "hidden");
    } else {
      // It keeps the height that it has when somebody shows it again.
      editor.setAttribute(present, "hidden", "1");
    }
  }
  return done(withPart(pkg, part, editor.toString()));
}
