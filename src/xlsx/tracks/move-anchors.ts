import type { TrackChange } from "../../core/grid/track-change";
import { movedIndex } from "../../core/grid/track-change";
import { type AnchorMarker, anchorMarkers, anchorRect, readMarker } from "../drawing/anchors";
import type { SheetEdges } from "../sheet-edges";
import {
  attribute,
  child,
  descendants,
  type XmlDocument,
  XmlEditor,
  type XmlElement,
} from "../xml";
import { type Moving, movedFormula } from "./moving";

/**
 * Objects of the changed sheet. One that moves and sizes with its cells (`twoCell`, the default) keeps its corners in
 * their cells; `oneCell` keeps its size and goes with its first corner; `absolute` stays where it is on the sheet.
 *
 * @param edges of the sheet before and after
 */
export function moveAnchors(
  document: XmlDocument,
  change: TrackChange,
  edges: { readonly before: SheetEdges; readonly after: SheetEdges },
): string {
  const editor = new XmlEditor(document);
  for (const anchor of descendants(document.root, "oneCellAnchor")) {
    const from = readMarker(document, child(anchor, "from"));
    if (from) writeMarker(editor, anchor, "from", change, movedMarker(from, change));
  }
  for (const anchor of descendants(document.root, "twoCellAnchor")) {
    const from = readMarker(document, child(anchor, "from"));
    const to = readMarker(document, child(anchor, "to"));
    if (!from || !to || placeOf(to, change).index < change.at) continue;
    const moved = movedAnchor(document, anchor, { from, to }, change, edges);
    writeMarker(editor, anchor, "from", change, moved.from);
    writeMarker(editor, anchor, "to", change, moved.to);
  }
  return editor.toString();
}

type Corners = { readonly from: AnchorMarker; readonly to: AnchorMarker };

function movedAnchor(
  document: XmlDocument,
  anchor: XmlElement,
  { from, to }: Corners,
  change: TrackChange,
  edges: { readonly before: SheetEdges; readonly after: SheetEdges },
): Corners {
  const box = anchorRect(document, anchor, edges.before);
  const editAs = attribute(anchor, "editAs") ?? "twoCell";
  if (!box || editAs === "twoCell") {
    return { from: movedMarker(from, change), to: movedEnd(from, to, change) };
  }
  if (editAs === "absolute") return anchorMarkers(box, edges.after);
  const first = movedMarker(from, change);
  const start = anchorStart(first, edges.after);
  return { from: first, to: anchorMarkers({ ...box, ...start }, edges.after).to };
}

const EMU_PER_POINT = 12_700;

const anchorStart = (marker: AnchorMarker, edges: SheetEdges): { x: number; y: number } => ({
  x: edges.columnEdge(marker.column) + marker.columnOffset / EMU_PER_POINT,
  y: edges.rowEdge(marker.row) + marker.rowOffset / EMU_PER_POINT,
});

type Place = { readonly index: number; readonly offset: number };

const placeOf = (marker: AnchorMarker, { axis }: TrackChange): Place =>
  axis === "row"
    ? { index: marker.row, offset: marker.rowOffset }
    : { index: marker.column, offset: marker.columnOffset };

const withPlace = (marker: AnchorMarker, { axis }: TrackChange, place: Place): AnchorMarker =>
  axis === "row"
    ? { ...marker, row: place.index, rowOffset: place.offset }
    : { ...marker, column: place.index, columnOffset: place.offset };

/** A corner in a deleted row ends at the edge where the row was. */
function movedMarker(marker: AnchorMarker, change: TrackChange): AnchorMarker {
  const { index, offset } = placeOf(marker, change);
  const moved = movedIndex(change, index);
  const place = moved === null ? { index: change.at, offset: 0 } : { index: moved, offset };
  return withPlace(marker, change, place);
}

/** An object that ends exactly where new rows begin does not reach over them. */
function movedEnd(from: AnchorMarker, to: AnchorMarker, change: TrackChange): AnchorMarker {
  const { index, offset } = placeOf(to, change);
  const isAtEdge = change.kind === "insert" && index === change.at && offset === 0;
  return isAtEdge && placeOf(from, change).index < change.at ? to : movedMarker(to, change);
}

function writeMarker(
  editor: XmlEditor,
  anchor: XmlElement,
  local: "from" | "to",
  { axis }: TrackChange,
  marker: AnchorMarker,
): void {
  const element = child(anchor, local);
  const written: readonly (readonly [name: string, value: number])[] =
    axis === "row"
      ? [
          ["row", marker.row],
          ["rowOff", marker.rowOffset],
        ]
      : [
          ["col", marker.column],
          ["colOff", marker.columnOffset],
        ];
  for (const [name, value] of written) {
    const field = element && child(element, name);
    if (!field) continue;
    const text = editor.document.source.slice(field.contentStart, field.contentEnd);
    if (Number(text) !== value) editor.splice(field.contentStart, field.contentEnd, String(value));
  }
}

/** Objects whose text is that of a cell name it in a formula, on whatever sheet they are. */
export function moveTextLinks(document: XmlDocument, own: string, moving: Moving): string {
  const editor = new XmlEditor(document);
  for (const shape of descendants(document.root, "sp")) {
    const before = attribute(shape, "textlink");
    const after = before === null ? null : movedFormula(before, own, moving);
    if (after !== null && after !== before) editor.setAttribute(shape, "textlink", after);
  }
  return editor.toString();
}
