import { type Package, parsePart, partNamed, relationshipsOf } from "../package";
import type { StructureFault } from "../structure-fault";
import { attribute, child, descend, descendants, type XmlDocument, type XmlElement } from "../xml";
import { readMarker } from "./anchors";
import { misplacedChild } from "./child-order";
import { presetOf } from "./connector-path";
import { type DrawingObject, drawingObjects, isAnchor, readChildren } from "./drawing-objects";
import { embeddedId } from "./picture-bytes";
import { siteCount } from "./preset-sites";

/** Finds what Excel would "repair" in a drawing part, or read otherwise than meant. Throws FileProblem when it is no XML. */
export function checkDrawing(pkg: Package, drawingPart: string): readonly StructureFault[] {
  const document = parsePart(pkg, drawingPart);
  const objects = drawingObjects(document);
  const anchors = readChildren(document.root).filter(isAnchor);
  const found = [
    ...anchors.flatMap((anchor) => checkOrder(anchor)),
    ...anchors.flatMap((anchor) => checkAnchor(document, anchor)),
    ...checkIds(objects),
    ...objects.flatMap((object) => checkGlue(object, objects)),
    ...checkPictures(pkg, drawingPart, document),
  ];
  return found.map((fault) => ({ part: drawingPart, ...fault }));
}

type Fault = Omit<StructureFault, "part">;

function checkOrder(element: XmlElement): Fault[] {
  // Extensions have schemas of their own.
  if (element.local === "extLst") return [];
  const names = element.children.map((c) => c.local);
  const misplaced = misplacedChild(element.local, names);
  const own = misplaced
    ? [
        {
          code: "drawing-child-order",
          detail: `${misplaced} in ${element.local} at ${element.start}`,
        },
      ]
    : [];
  return [...own, ...element.children.flatMap(checkOrder)];
}

function checkAnchor(document: XmlDocument, anchor: XmlElement): Fault[] {
  const detail = `${anchor.local} at ${anchor.start}`;
  const faults: Fault[] = [];
  if (!child(anchor, "clientData")) faults.push({ code: "client-data-missing", detail });
  if (anchor.local === "absoluteAnchor") return faults;
  const from = readMarker(document, child(anchor, "from"));
  const to = readMarker(document, child(anchor, "to"));
  if (!from || (!to && anchor.local === "twoCellAnchor")) {
    return [...faults, { code: "anchor-incomplete", detail }];
  }
  const numbers = [from, to].flatMap((marker) => (marker ? Object.values(marker) : []));
  if (numbers.some((n) => n < 0 || !Number.isInteger(n))) {
    faults.push({ code: "anchor-range", detail });
  }
  const before = (a: number, aOffset: number, b: number, bOffset: number): boolean =>
    b < a || (b === a && bOffset < aOffset);
  if (
    to &&
    (before(from.column, from.columnOffset, to.column, to.columnOffset) ||
      before(from.row, from.rowOffset, to.row, to.rowOffset))
  ) {
    faults.push({ code: "anchor-reversed", detail });
  }
  return faults;
}

function checkIds(objects: readonly DrawingObject[]): Fault[] {
  const seen = new Set<string>();
  return objects.flatMap((object): Fault[] => {
    const id = attribute(object.properties, "id") ?? "";
    const detail = `id "${id}" of "${object.name}"`;
    if (!/^\d+$/.test(id)) return [{ code: "shape-id-invalid", detail }];
    if (seen.has(id)) return [{ code: "shape-id-repeated", detail }];
    seen.add(id);
    return [];
  });
}

function checkGlue(object: DrawingObject, objects: readonly DrawingObject[]): Fault[] {
  const glue = descend(object.element, "nvCxnSpPr", "cNvCxnSpPr");
  const ends = (glue?.children ?? []).filter((c) => c.local === "stCxn" || c.local === "endCxn");
  return ends.flatMap((end): Fault[] => {
    const id = attribute(end, "id");
    const index = Number(attribute(end, "idx") ?? Number.NaN);
    const detail = `${end.local} of "${object.name}": site ${index} of object ${id}`;
    const target = objects.find((other) => other.id === id);
    if (!target) return [{ code: "glue-missing", detail }];
    const count = sitesOf(target);
    const fits = Number.isInteger(index) && index >= 0 && (count === null || index < count);
    return fits ? [] : [{ code: "glue-site", detail }];
  });
}

/** Number of connection sites; null where no preset tells. */
function sitesOf({ element }: DrawingObject): number | null {
  const custom = descend(element, "spPr", "custGeom", "cxnLst");
  if (custom) return custom.children.length;
  const preset = presetOf(element);
  return preset === "" ? null : siteCount(preset);
}

function checkPictures(pkg: Package, drawingPart: string, document: XmlDocument): Fault[] {
  const relationships = relationshipsOf(pkg, drawingPart);
  return descendants(document.root, "blip").flatMap((blip): Fault[] => {
    const id = embeddedId(blip);
    if (id === null || id === "") return [];
    const found = relationships.find((r) => r.id === id);
    const present = found && (found.external || partNamed(pkg, found.target));
    return present ? [] : [{ code: "picture-missing", detail: `relationship ${id}` }];
  });
}
