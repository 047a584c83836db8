import type { LayoutCommand } from "../../core/sheet-commands";
import { breakRows } from "../../core/sheets/new-sheet-snapshot";
import { type ApplyStep, done } from "../apply-step";
import { insertInSequence } from "../child-sequence";
import type { OpenSheet } from "../open-sheet";
import { type Package, withPart } from "../package";
import { WORKSHEET_SEQUENCE } from "../worksheet-order";
import { child, prefixed, XmlEditor } from "../xml";
import { rowBreaksXml } from "./row-breaks-xml";

type SetRowBreaks = Extract<LayoutCommand, { readonly kind: "set-row-breaks" }>;

/** Makes the breaks between rows exactly these. */
export function writeRowBreaks(
  pkg: Package,
  { model, part }: OpenSheet,
  command: SetRowBreaks,
): ApplyStep {
  const { root } = model.document;
  const rows = breakRows(command.rows);
  const present = child(root, "rowBreaks");
  const editor = new XmlEditor(model.document);
  if (rows.length === 0) {
    if (!present) return done(pkg);
    editor.remove(present);
  } else {
    const xml = rowBreaksXml(rows, (local) => prefixed(root, local));
    if (present) editor.replace(present, xml);
    else insertInSequence(editor, root, WORKSHEET_SEQUENCE, "rowBreaks", xml);
  }
  return done(withPart(pkg, part, editor.toString()));
}
