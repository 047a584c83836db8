import { isTrue } from "../workbook-parts";
import { attribute, child, descendants, type XmlDocument, type XmlElement } from "../xml";
import { isSpreadsheetDrawing } from "./namespaces";

const OBJECT_TAGS = ["sp", "cxnSp", "pic", "grpSp", "graphicFrame"] as const;
export type ObjectTag = (typeof OBJECT_TAGS)[number];

const ANCHOR_TAGS: readonly string[] = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** One object of a drawing part, groups before their members. */
export type DrawingObject = {
  /** The file's own id; a repeated one gets a suffix, so that it names one object within the part. */
  readonly id: string;
  readonly name: string;
  readonly tag: ObjectTag;
  readonly element: XmlElement;
  /** `cNvPr`: id, name, alt text. */
  readonly properties: XmlElement;
  /** `cNvPr` of the same object in branches of `mc:AlternateContent` that were not read. */
  readonly twins: readonly XmlElement[];
  readonly anchor: XmlElement;
  readonly group: DrawingObject | null;
};

export const isAnchor = (element: XmlElement): boolean =>
  ANCHOR_TAGS.includes(element.local) && isSpreadsheetDrawing(element.uri);

const isObject = (element: XmlElement): boolean =>
  (OBJECT_TAGS as readonly string[]).includes(element.local) && isSpreadsheetDrawing(element.uri);

/** Every object of the part, in drawing order. Objects without a `cNvPr` (a broken file) are left out. */
export function drawingObjects(document: XmlDocument): readonly DrawingObject[] {
  const found: DrawingObject[] = [];
  const seen = new Map<string, number>();

  const visit = (element: XmlElement, anchor: XmlElement, group: DrawingObject | null): void => {
    const properties = propertiesOf(element);
    if (!properties) return;
    const own = attribute(properties, "id") ?? "";
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    const object: DrawingObject = {
      id: times === 1 ? own : `${own}~${times}`,
      name: attribute(properties, "name") ?? "",
      tag: element.local as ObjectTag,
      element,
      properties,
      twins: twinsOf(properties, own),
      anchor,
      group,
    };
    found.push(object);
    if (element.local !== "grpSp") return;
    for (const member of readChildren(element)) {
      if (isObject(member)) visit(member, anchor, object);
    }
  };

  for (const anchor of readChildren(document.root).filter(isAnchor)) {
    for (const element of readChildren(anchor)) {
      if (isObject(element)) visit(element, anchor, null);
    }
  }
  return found;
}

/** Children as a reader sees them: `mc:AlternateContent` is replaced by what its branch holds. */
export const readChildren = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((c) =>
    c.local === "AlternateContent" ? readChildren(branchOf(c) ?? c) : [c],
  );

/**
 * A Choice is taken when it holds an object of a kind we read. Its `Requires` namespaces tell which
 * details may be new (slicers, new charts); place, name and kind of the object are readable all the same,
 * while a Fallback is often a mere rectangle with an excuse in it.
 */
function branchOf(alternate: XmlElement): XmlElement | null {
  const holdsObject = (branch: XmlElement): boolean =>
    branch.children.some((c) => isObject(c) || holdsObject(c));
  return (
    alternate.children.find((c) => c.local === "Choice" && holdsObject(c)) ??
    child(alternate, "Fallback")
  );
}

/** The `cNvPr` of an object: `nvSpPr/cNvPr`, `nvPicPr/cNvPr`, … */
function propertiesOf(element: XmlElement): XmlElement | null {
  const holder = element.children.find((c) => /^nv\w+Pr$/.test(c.local));
  return holder ? child(holder, "cNvPr") : null;
}

function twinsOf(properties: XmlElement, id: string): readonly XmlElement[] {
  let outermost: XmlElement | null = null;
  for (let at: XmlElement | null = properties; at; at = at.parent) {
    if (at.local === "AlternateContent") outermost = at;
  }
  if (!outermost) return [];
  return descendants(outermost, "cNvPr").filter(
    (other) => other !== properties && attribute(other, "id") === id,
  );
}

/** Is the object hidden, by itself or with its group. */
export const isHidden = ({ properties, group }: DrawingObject): boolean =>
  isTrue(attribute(properties, "hidden")) || (group !== null && isHidden(group));
