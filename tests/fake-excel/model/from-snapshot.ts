import type { Rect } from "../../../src/core/grid/geometry";
import type {
  ConnectorPath,
  GridSnapshot,
  PageSetup,
  SnapshotShape,
} from "../../../src/core/grid/grid-snapshot";
import { rowHeight } from "../../../src/core/grid/with-row-heights";
import { geometricTypeOfPreset } from "../objects/geometric-types";
import { paperName } from "../objects/paper";
import { DEFAULT_PROTECTION } from "../objects/worksheet-protection";
import {
  createLine,
  createShape,
  createText,
  type LineModel,
  type ShapeModel,
} from "./shape-model";
import {
  createSheet,
  type SheetModel,
  type TrackSizes,
  touchCell,
  type WorkbookModel,
} from "./workbook-model";

/** Ids of the snapshot's shapes in the workbook: Excel numbers shapes by itself. */
export type ShapeIds = ReadonlyMap<string, string>;

/** Makes a sheet that an adapter should read back as this snapshot. */
export function sheetFromSnapshot(
  workbook: WorkbookModel,
  snapshot: GridSnapshot,
): { readonly sheet: SheetModel; readonly shapeIds: ShapeIds } {
  const sheet = createSheet(workbook, snapshot.sheet);
  sheet.visibility = snapshot.visible ? "Visible" : "Hidden";
  for (const [row, cells] of snapshot.rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (!cell) continue;
      const { value, formula, numberFormat } = cell;
      Object.assign(touchCell(sheet, { row, column }), { value, formula, numberFormat });
    }
  }
  sheet.merges = [...snapshot.merges];
  setTracks(sheet.columns, snapshot.columnEdges, snapshot.defaultColumnWidth);
  setTracks(sheet.rows, snapshot.rowEdges, snapshot.defaultRowHeight);
  for (const [row, size] of (snapshot.rowSizes ?? []).entries()) {
    if (!size || size.fixed) continue;
    sheet.rows.fitted.add(row);
    sheet.rows.needed.set(row, rowHeight(snapshot, row));
  }
  setPage(sheet, snapshot.page);
  if (snapshot.protected) sheet.protection = DEFAULT_PROTECTION;
  return { sheet, shapeIds: addShapes(workbook, sheet, snapshot.shapes) };
}

/** A row or column without size is a hidden one: its own size is not known, so it keeps the default. */
function setTracks(tracks: TrackSizes, edges: readonly number[], defaultSize: number): void {
  tracks.defaultSize = defaultSize;
  for (let i = 0; i + 1 < edges.length; i++) {
    const size = edges[i + 1]! - edges[i]!;
    if (size === 0) tracks.hidden.add(i);
    else if (size !== defaultSize) tracks.sizes.set(i, size);
  }
}

function setPage({ page }: SheetModel, setup: PageSetup): void {
  page.paperSize = paperName(setup.paperSize);
  page.orientation = setup.landscape ? "Landscape" : "Portrait";
  page.zoom = setup.scale === null ? { horizontalFitToPages: 1 } : { scale: setup.scale };
  Object.assign(page.margins, setup.margins);
  page.printArea = [...setup.printArea];
  page.titleRows = setup.titleRows;
  page.rowBreaks = [...setup.rowBreaks];
}

function addShapes(
  workbook: WorkbookModel,
  sheet: SheetModel,
  shapes: readonly SnapshotShape[],
): ShapeIds {
  const ids = new Map(shapes.map((shape) => [shape.id, workbook.nextId("0004")]));
  const models = new Map(shapes.map((shape) => [shape.id, shapeOf(shape, ids)]));
  for (const shape of shapes) {
    const model = models.get(shape.id)!;
    const group = shape.groupId === null ? null : models.get(shape.groupId)?.members;
    (group ?? sheet.shapes).push(model);
  }
  return ids;
}

function shapeOf(shape: SnapshotShape, ids: ReadonlyMap<string, string>): ShapeModel {
  const box = unturned(shape.bounds, shape.rotation);
  return createShape({
    id: ids.get(shape.id)!,
    name: shape.name,
    left: box.x,
    top: box.y,
    width: box.width,
    height: box.height,
    rotation: shape.rotation,
    visible: !shape.hidden,
    title: shape.title,
    description: shape.description,
    ...formOf(shape, ids),
  });
}

function formOf(
  shape: SnapshotShape,
  ids: ReadonlyMap<string, string>,
): Pick<ShapeModel, "type"> & Partial<ShapeModel> {
  if (shape.connector) return { type: "Line", line: lineOf(shape.geometry, shape.connector, ids) };
  if (shape.kind === "group") return { type: "Group", members: [] };
  if (shape.kind === "picture") return { type: "Image" };
  // Free forms and charts: the API shows little of them; `Unsupported` is the fake's choice (see README).
  if (shape.kind !== "shape" || shape.geometry === "") return { type: "Unsupported" };
  return {
    type: "GeometricShape",
    geometry: geometricTypeOfPreset(shape.geometry),
    text: createText(shape.text),
  };
}

function lineOf(
  geometry: string,
  path: ConnectorPath,
  ids: ReadonlyMap<string, string>,
): LineModel {
  const type = geometry.startsWith("bent")
    ? "Elbow"
    : geometry.startsWith("curved")
      ? "Curve"
      : "Straight";
  const line = createLine(path.waypoints[0]!, path.waypoints.at(-1)!, type);
  const glue = (end: ConnectorPath["begin"]) => {
    const shapeId = end && ids.get(end.shapeId);
    return end && shapeId ? { shapeId, site: end.site } : null;
  };
  line.beginGlue = glue(path.begin);
  line.endGlue = glue(path.end);
  if (path.beginArrow) line.beginArrow.style = "Triangle";
  if (path.endArrow) line.endArrow.style = "Triangle";
  return line;
}

/** Excel tells the box before the turn; a snapshot holds the turned one for turns nearer to a quarter. */
function unturned(seen: Rect, rotation: number): Rect {
  const quarter = rotation % 180;
  if (quarter < 45 || quarter >= 135) return seen;
  const { x, y, width, height } = seen;
  return { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width };
}
