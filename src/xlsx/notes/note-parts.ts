import { type CellAddress, parseCellName } from "../../core/grid/address";
import { noteText } from "../../core/notes/own-note";
import { type Package, parsePart, partNamed, relationshipsOf } from "../package";
import { isOfType, relationshipId } from "../workbook-parts";
import {
  attribute,
  child,
  childrenNamed,
  descendants,
  textContent,
  type XmlDocument,
  type XmlElement,
} from "../xml";
import { decodeXstring } from "../xstring";

/** The two parts that notes of a sheet live in: their texts, and their boxes as legacy VML. Null where there is none. */
export type NoteParts = { readonly comments: string | null; readonly shapes: string | null };

export function notePartsOf(pkg: Package, sheetPart: string): NoteParts {
  const relationships = relationshipsOf(pkg, sheetPart).filter(
    ({ external, target }) => !external && partNamed(pkg, target) !== null,
  );
  const element = child(parsePart(pkg, sheetPart).root, "legacyDrawing");
  const id = element && relationshipId(element);
  return {
    comments: relationships.find(({ type }) => isOfType(type, "comments"))?.target ?? null,
    shapes: relationships.find((one) => one.id === id)?.target ?? null,
  };
}

/** A note as a part tells it. */
export type Comment = {
  readonly element: XmlElement;
  readonly at: CellAddress;
  readonly text: string;
  readonly author: number;
};

/** In the order of the part; what names no cell is left out. */
export function commentsIn(document: XmlDocument): readonly Comment[] {
  const list = child(document.root, "commentList");
  return (list ? childrenNamed(list, "comment") : []).flatMap((element) => {
    const at = parseCellName(attribute(element, "ref") ?? "");
    if (!at) return [];
    const author = Number(attribute(element, "authorId") ?? -1);
    return [{ element, at, text: textOf(document, element), author }];
  });
}

/** The runs joined; phonetic guides are no part of the text. */
function textOf(document: XmlDocument, comment: XmlElement): string {
  const text = child(comment, "text");
  const pieces = text ? descendants(text, "t").filter(({ parent }) => parent?.local !== "rPh") : [];
  return noteText(decodeXstring(pieces.map((piece) => textContent(document, piece)).join("")));
}

/** A box of a note, by the cell that it belongs to. */
export type NoteShape = { readonly element: XmlElement; readonly at: CellAddress };

export function noteShapesIn(document: XmlDocument): readonly NoteShape[] {
  return childrenNamed(document.root, "shape").flatMap((element) => {
    const data = child(element, "ClientData");
    if (!data || attribute(data, "ObjectType") !== "Note") return [];
    const number = (name: string): number => {
      const found = child(data, name);
      return found ? Number(textContent(document, found)) : Number.NaN;
    };
    const at = { row: number("Row"), column: number("Column") };
    return Number.isInteger(at.row) && Number.isInteger(at.column) ? [{ element, at }] : [];
  });
}
