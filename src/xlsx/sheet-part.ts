import { DOCUMENT_RELATIONSHIPS_NS } from "./drawing/namespaces";
import { addRelationship, type Package, parsePart, partNamed, withPart } from "./package";
import { insertWorksheetChild } from "./worksheet-order";
import { prefixed } from "./xml";

/** The first name of a numbered series, from 1, that no part has. */
export function freePart(
  pkg: Package,
  nameOf: (number: number) => string,
): { readonly part: string; readonly number: number } {
  let number = 1;
  while (partNamed(pkg, nameOf(number))) number++;
  return { part: nameOf(number), number };
}

/** Relates a sheet to a part and names that in an element of the sheet, such as `drawing` or `legacyDrawing`. */
export function withSheetReference(
  pkg: Package,
  sheetPart: string,
  local: string,
  relationship: string,
  part: string,
): Package {
  const related = addRelationship(pkg, sheetPart, relationship, part);
  const sheet = parsePart(related.pkg, sheetPart);
  const declared = sheet.root.attributes.find(
    ({ name, value }) => name.startsWith("xmlns:") && value === DOCUMENT_RELATIONSHIPS_NS,
  );
  const reference = declared
    ? `${declared.local}:id="${related.id}"`
    : `xmlns:r="${DOCUMENT_RELATIONSHIPS_NS}" r:id="${related.id}"`;
  const xml = `<${prefixed(sheet.root, local)} ${reference}/>`;
  return withPart(related.pkg, sheetPart, insertWorksheetChild(sheet, local, xml));
}
