import { noteSize } from "../../core/notes/note-size";
import type { CellNote } from "../../core/sheet-commands";
import type { SheetEdges } from "../sheet-edges";
import { attribute, type XmlElement } from "../xml";

const NAMESPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
} as const;

const declared = (prefixes: readonly (keyof typeof NAMESPACES)[]): string =>
  prefixes.map((prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`).join("");

/** Ids of shapes go in blocks of this many; the part says which block is its own. */
const IDS_OF_BLOCK = 1024;
const ID = /^_x0000_s(\d+)$/;

/** The form that boxes of notes share, as Excel writes it. */
export const NOTE_SHAPE_TYPE = "_x0000_t202";

export const noteShapeTypeXml = (root: XmlElement | null): string =>
  `<v:shapetype${missing(root)} id="${NOTE_SHAPE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/**
 * An empty part of shapes.
 *
 * @param block number of its block of ids, from 1; each part of a workbook has another
 */
export const emptyShapesXml = (block: number): string =>
  `<xml${declared(["v", "o", "x"])}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`;

/** Declarations that shapes need where the part's root has not the usual ones. */
function missing(root: XmlElement | null): string {
  const prefixes = ["v", "o", "x"] as const;
  return declared(
    prefixes.filter((prefix) => root && attribute(root, `xmlns:${prefix}`) !== NAMESPACES[prefix]),
  );
}

/** The number from which ids of a part are free. */
export function freeShapeId(root: XmlElement): number {
  const taken = root.children.flatMap((element) => {
    const match = ID.exec(attribute(element, "id") ?? "");
    return match ? [Number(match[1])] : [];
  });
  const layout = root.children.find(({ local }) => local === "shapelayout");
  const map = layout?.children.find(({ local }) => local === "idmap");
  const block = Number((map && attribute(map, "data"))?.split(",")[0] ?? 1) || 1;
  return Math.max(block * IDS_OF_BLOCK, ...taken) + 1;
}

/** Pixels of a point, in which anchors count. */
const PIXELS = 96 / 72;
/** From the right edge and the top of the cell to the box, points. */
const ASIDE = { x: 10, y: 6 };

/** The hidden box of a note, beside its cell. */
export function noteShapeXml(
  { at, text }: CellNote,
  id: number,
  edges: SheetEdges,
  root: XmlElement | null,
): string {
  const { width, height } = noteSize(text);
  const left = edges.columnEdge(at.column + 1) + ASIDE.x;
  const top = Math.max(0, edges.rowEdge(at.row) - ASIDE.y);
  const anchor = [
    ...placeOf(left, edges.columnAt(left), edges.columnEdge),
    ...placeOf(top, edges.rowAt(top), edges.rowEdge),
    ...placeOf(left + width, edges.columnAt(left + width), edges.columnEdge),
    ...placeOf(top + height, edges.rowAt(top + height), edges.rowEdge),
  ].join(", ");
  const style = `position:absolute;margin-left:${points(left)};margin-top:${points(top)};width:${points(width)};height:${points(height)};z-index:1;visibility:hidden`;
  return `<v:shape${missing(root)} id="_x0000_s${id}" type="#${NOTE_SHAPE_TYPE}" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${at.row}</x:Row><x:Column>${at.column}</x:Column></x:ClientData></v:shape>`;
}

const points = (length: number): string => `${Math.round(length * 100) / 100}pt`;

/** A track and the way into it, whole pixels. */
const placeOf = (
  position: number,
  index: number,
  edge: (index: number) => number,
): readonly [number, number] => [index, Math.round((position - edge(index)) * PIXELS)];
