import { columnName, quoteSheetName, type RangeAddress } from "../core/grid/address";
import { type ApplyStep, done } from "./apply-step";
import { insertInSequence } from "./child-sequence";
import { PRINT_AREA, readAreas } from "./defined-ranges";
import type { OpenSheet } from "./open-sheet";
import { type Package, parsePart, withPart } from "./package";
import { WORKBOOK_SEQUENCE } from "./workbook-order";
import {
  attribute,
  child,
  childrenNamed,
  escapeText,
  prefixed,
  textContent,
  XmlEditor,
} from "./xml";

/** Sets the print area of a sheet that has none; one that is there already makes the plan stale. */
export function writePrintArea(pkg: Package, sheet: OpenSheet, range: RangeAddress): ApplyStep {
  const { workbook } = sheet.parts;
  const { name, index } = sheet.entry;
  const document = parsePart(pkg, workbook);
  const list = child(document.root, "definedNames");
  const present = childrenNamed(list ?? document.root, "definedName").find(
    (element) =>
      attribute(element, "name")?.toLowerCase() === PRINT_AREA.toLowerCase() &&
      attribute(element, "localSheetId") === String(index),
  );
  const areas = present ? readAreas(textContent(document, present)) : [];
  if (areas.length > 0) {
    return areas.length === 1 && isSameRange(areas[0]!, range)
      ? done(pkg)
      : { kind: "stale", at: { sheet: name, range: areas[0]! } };
  }
  const editor = new XmlEditor(document);
  const tag = prefixed(document.root, "definedName");
  const text = escapeText(`${quoteSheetName(name)}!${absolute(range)}`);
  const xml = `<${tag} name="${PRINT_AREA}" localSheetId="${index}">${text}</${tag}>`;
  // A name that is there but lost its cells (#REF!) gives way.
  if (present) {
    editor.replace(present, xml);
  } else if (list) {
    editor.append(list, xml);
  } else {
    const listTag = prefixed(document.root, "definedNames");
    const names = `<${listTag}>${xml}</${listTag}>`;
    insertInSequence(editor, document.root, WORKBOOK_SEQUENCE, "definedNames", names);
  }
  return done(withPart(pkg, workbook, editor.toString()));
}

const isSameRange = (a: RangeAddress, b: RangeAddress): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const absolute = (range: RangeAddress): string => {
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return `${cell(range.top, range.left)}:${cell(range.bottom, range.right)}`;
};
