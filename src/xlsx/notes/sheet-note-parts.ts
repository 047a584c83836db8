import { DOCUMENT_RELATIONSHIPS_NS } from "../drawing/namespaces";
import {
  addRelationship,
  CONTENT_TYPES,
  contentTypeOf,
  type Package,
  parsePart,
  partNamed,
  relationshipsPartName,
  withContentType,
  withDefaultContentType,
  withoutContentType,
  withoutPart,
  withoutRelationshipsTo,
  withPart,
} from "../package";
import { freePart, withSheetReference } from "../sheet-part";
import { attribute, child, XmlEditor } from "../xml";
import { EMPTY_COMMENTS } from "./comments-xml";
import { emptyShapesXml } from "./note-shape-xml";

const COMMENTS_RELATIONSHIP = `${DOCUMENT_RELATIONSHIPS_NS}/comments`;
const SHAPES_RELATIONSHIP = `${DOCUMENT_RELATIONSHIPS_NS}/vmlDrawing`;
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const SHAPES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

type Made = { readonly pkg: Package; readonly part: string };

/** Gives a sheet without notes an empty part for them. */
export function withEmptyComments(pkg: Package, sheetPart: string): Made {
  const { part } = freePart(pkg, (number) => `xl/comments${number}.xml`);
  const typed = withContentType(withPart(pkg, part, EMPTY_COMMENTS), part, COMMENTS_TYPE);
  return { pkg: addRelationship(typed, sheetPart, COMMENTS_RELATIONSHIP, part).pkg, part };
}

/** Gives a sheet without legacy shapes an empty part for them, and names it in the sheet. */
export function withEmptyShapes(pkg: Package, sheetPart: string): Made {
  const { part, number } = freePart(pkg, (n) => `xl/drawings/vmlDrawing${n}.vml`);
  const made = withPart(pkg, part, emptyShapesXml(number));
  const byDefault = withDefaultContentType(made, "vml", SHAPES_TYPE);
  // The extension may stand for something else in this file.
  const typed =
    contentTypeOf(byDefault, part) === SHAPES_TYPE
      ? byDefault
      : withContentType(byDefault, part, SHAPES_TYPE);
  return {
    pkg: withSheetReference(typed, sheetPart, "legacyDrawing", SHAPES_RELATIONSHIP, part),
    part,
  };
}

/** Takes a part of a sheet away with all that speaks of it. */
export function withoutSheetPart(pkg: Package, sheetPart: string, part: string): Package {
  const freed = withoutRelationshipsTo(withoutContentType(pkg, part), sheetPart, part);
  return withoutIdleRelationships(withoutPart(freed, part), sheetPart);
}

/** The same for the part of legacy shapes, which the sheet names. */
export function withoutShapes(pkg: Package, sheetPart: string, part: string): Package {
  const document = parsePart(pkg, sheetPart);
  const element = child(document.root, "legacyDrawing");
  const editor = new XmlEditor(document);
  if (element) editor.remove(element);
  const unnamed = withPart(pkg, sheetPart, editor.toString());
  return withoutIdleDefault(withoutSheetPart(unnamed, sheetPart, part));
}

function withoutIdleRelationships(pkg: Package, sheetPart: string): Package {
  const name = relationshipsPartName(sheetPart);
  const isIdle = partNamed(pkg, name) && parsePart(pkg, name).root.children.length === 0;
  return isIdle ? withoutPart(pkg, name) : pkg;
}

/**
 * The content type of legacy shapes by their extension, once there are none. We put it first; elsewhere it was there
 * before, of no use to anybody.
 */
function withoutIdleDefault(pkg: Package): Package {
  if ([...pkg.parts.keys()].some((part) => part.toLowerCase().endsWith(".vml"))) return pkg;
  const document = parsePart(pkg, CONTENT_TYPES);
  const [first] = document.root.children;
  const isShapes = first && attribute(first, "ContentType") === SHAPES_TYPE;
  if (!isShapes || attribute(first, "Extension")?.toLowerCase() !== "vml") return pkg;
  const editor = new XmlEditor(document);
  editor.remove(first);
  return withPart(pkg, CONTENT_TYPES, editor.toString());
}
