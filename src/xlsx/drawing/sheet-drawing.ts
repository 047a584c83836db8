import { FileProblem } from "../file-problem";
import {
  type Package,
  parsePart,
  partNamed,
  relationshipsOf,
  withContentType,
  withPart,
  XML_DECLARATION,
} from "../package";
import { freePart, withSheetReference } from "../sheet-part";
import { relationshipId } from "../workbook-parts";
import { child } from "../xml";
import { DOCUMENT_RELATIONSHIPS_NS, DRAWING_ML_NS, SPREADSHEET_DRAWING_NS } from "./namespaces";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const DRAWING_RELATIONSHIP = `${DOCUMENT_RELATIONSHIPS_NS}/drawing`;

const EMPTY_DRAWING =
  `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING_NS}"` +
  ` xmlns:a="${DRAWING_ML_NS}"></xdr:wsDr>`;

/** The drawing part of a sheet; null when it has none. Throws FileProblem `corrupt` when the sheet names one that is missing. */
export function drawingPartOf(pkg: Package, sheetPart: string): string | null {
  const element = child(parsePart(pkg, sheetPart).root, "drawing");
  if (!element) return null;
  const id = relationshipId(element);
  const target = relationshipsOf(pkg, sheetPart).find((r) => r.id === id && !r.external)?.target;
  if (target === undefined || !partNamed(pkg, target)) {
    throw new FileProblem("corrupt", `drawing ${id} of ${sheetPart} is missing`);
  }
  return target;
}

/** Gives a sheet that has no drawing an empty one: part, content type, relationship and `drawing` element. */
export function withEmptyDrawing(
  pkg: Package,
  sheetPart: string,
): { readonly pkg: Package; readonly part: string } {
  const { part } = freePart(pkg, (number) => `xl/drawings/drawing${number}.xml`);
  const typed = withContentType(withPart(pkg, part, EMPTY_DRAWING), part, DRAWING_TYPE);
  return { pkg: withSheetReference(typed, sheetPart, "drawing", DRAWING_RELATIONSHIP, part), part };
}
