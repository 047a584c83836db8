import type { Rect } from "../../core/grid/geometry";
import { bottom, right } from "../../core/grid/geometry";
import type { SheetEdges } from "../sheet-edges";
import { attribute, child, textContent, type XmlDocument, type XmlElement } from "../xml";
import { toEmu, toPoints } from "./units";

/** One corner of an anchor: a cell and how far into it, EMU. */
export type AnchorMarker = {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
};

/** Reads `from` or `to`; null when it is missing or no number. */
export function readMarker(document: XmlDocument, marker: XmlElement | null): AnchorMarker | null {
  if (!marker) return null;
  const number = (local: string): number => {
    const element = child(marker, local);
    const text = element ? textContent(document, element).trim() : "";
    return text === "" ? Number.NaN : Number(text);
  };
  const read = {
    column: number("col"),
    columnOffset: number("colOff"),
    row: number("row"),
    rowOffset: number("rowOff"),
  };
  return Object.values(read).every(Number.isFinite) ? read : null;
}

/** The box an anchor holds, in sheet points; null when it is incomplete. */
export function anchorRect(
  document: XmlDocument,
  anchor: XmlElement,
  edges: SheetEdges,
): Rect | null {
  if (anchor.local === "absoluteAnchor") {
    const position = child(anchor, "pos");
    const size = readExtent(anchor);
    if (!position || !size) return null;
    return { x: length(position, "x"), y: length(position, "y"), ...size };
  }
  const from = readMarker(document, child(anchor, "from"));
  if (!from) return null;
  const [x, y] = markerPoint(from, edges);
  if (anchor.local === "oneCellAnchor") {
    const size = readExtent(anchor);
    return size && { x, y, ...size };
  }
  const to = readMarker(document, child(anchor, "to"));
  if (!to) return null;
  const [endX, endY] = markerPoint(to, edges);
  return { x, y, width: Math.max(0, endX - x), height: Math.max(0, endY - y) };
}

const length = (element: XmlElement, name: string): number =>
  toPoints(Number(attribute(element, name) ?? 0) || 0);

function readExtent(anchor: XmlElement): { width: number; height: number } | null {
  const ext = child(anchor, "ext");
  return ext && { width: length(ext, "cx"), height: length(ext, "cy") };
}

/** Excel never lets an offset leave its cell: in a narrowed or hidden column it ends at the far edge. */
function markerPoint(marker: AnchorMarker, edges: SheetEdges): [x: number, y: number] {
  const inside = (start: number, end: number, offset: number): number =>
    Math.min(start + toPoints(offset), Math.max(start, end));
  const { column, row } = marker;
  return [
    inside(edges.columnEdge(column), edges.columnEdge(column + 1), marker.columnOffset),
    inside(edges.rowEdge(row), edges.rowEdge(row + 1), marker.rowOffset),
  ];
}

/** The two corners of a box as anchor markers. What lies beyond A1's corner is pulled to it. */
export function anchorMarkers(
  box: Rect,
  edges: SheetEdges,
): { readonly from: AnchorMarker; readonly to: AnchorMarker } {
  const marker = (x: number, y: number): AnchorMarker => {
    const column = edges.columnAt(Math.max(0, x));
    const row = edges.rowAt(Math.max(0, y));
    return {
      column,
      columnOffset: Math.max(0, toEmu(x - edges.columnEdge(column))),
      row,
      rowOffset: Math.max(0, toEmu(y - edges.rowEdge(row))),
    };
  };
  return { from: marker(box.x, box.y), to: marker(right(box), bottom(box)) };
}
