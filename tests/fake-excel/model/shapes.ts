import type { Point } from "../../../src/core/grid/geometry";
import { connectionSites, sitePoint } from "./connection-sites";
import type { GlueModel, LineModel, ShapeModel } from "./shape-model";
import type { SheetModel } from "./workbook-model";

export type LineEnd = "begin" | "end";

/** Every shape of a sheet, members beside their groups, bottom first. */
export function* allShapes(shapes: readonly ShapeModel[]): Generator<ShapeModel> {
  for (const shape of shapes) {
    yield shape;
    if (shape.members) yield* allShapes(shape.members);
  }
}

export function findShape(sheet: SheetModel, id: string): ShapeModel | undefined {
  for (const shape of allShapes(sheet.shapes)) if (shape.id === id) return shape;
  return undefined;
}

/** The list a shape lies in: the sheet's, or its group's. */
export function siblingsOf(sheet: SheetModel, shape: ShapeModel): ShapeModel[] {
  return groupOf(sheet, shape)?.members ?? sheet.shapes;
}

export function groupOf(sheet: SheetModel, shape: ShapeModel): ShapeModel | null {
  for (const group of allShapes(sheet.shapes)) if (group.members?.includes(shape)) return group;
  return null;
}

/** 0 for a shape outside groups, 1 for a member of a group, and so on. */
export function levelOf(sheet: SheetModel, shape: ShapeModel): number {
  const group = groupOf(sheet, shape);
  return group ? levelOf(sheet, group) + 1 : 0;
}

export function removeShape(sheet: SheetModel, shape: ShapeModel): void {
  const siblings = siblingsOf(sheet, shape);
  siblings.splice(siblings.indexOf(shape), 1);
  const gone = new Set([...allShapes([shape])].map((s) => s.id));
  // A connector stays where it was; its end is free again.
  for (const { line } of allShapes(sheet.shapes)) {
    if (line?.beginGlue && gone.has(line.beginGlue.shapeId)) line.beginGlue = null;
    if (line?.endGlue && gone.has(line.endGlue.shapeId)) line.endGlue = null;
  }
}

/** The box around both ends. Bends of an elbow lie outside the fake's knowledge: Excel routes them. */
export function fitLineBox(shape: ShapeModel, line: LineModel): void {
  shape.left = Math.min(line.begin.x, line.end.x);
  shape.top = Math.min(line.begin.y, line.end.y);
  shape.width = Math.abs(line.end.x - line.begin.x);
  shape.height = Math.abs(line.end.y - line.begin.y);
}

export function setGlue(
  sheet: SheetModel,
  shape: ShapeModel,
  end: LineEnd,
  glue: GlueModel | null,
): void {
  if (!shape.line) return;
  if (end === "begin") shape.line.beginGlue = glue;
  else shape.line.endGlue = glue;
  followGlue(sheet, shape);
}

/** Moves the glued ends of a line to their docking places. */
function followGlue(sheet: SheetModel, shape: ShapeModel): void {
  const { line } = shape;
  if (!line || (!line.beginGlue && !line.endGlue)) return;
  const at = (glue: GlueModel | null, free: Point): Point => {
    const target = glue && findShape(sheet, glue.shapeId);
    return target && connectionSites(target)[glue.site] ? sitePoint(target, glue.site) : free;
  };
  line.begin = at(line.beginGlue, line.begin);
  line.end = at(line.endGlue, line.end);
  fitLineBox(shape, line);
}

/** Lines glued to a shape follow it. On a live Excel the moment is unverified: desktop may wait until the next redraw. */
export function followers(sheet: SheetModel, moved: ShapeModel): void {
  const ids = new Set([...allShapes([moved])].map((s) => s.id));
  for (const shape of allShapes(sheet.shapes)) {
    const { line } = shape;
    const glued = [line?.beginGlue, line?.endGlue].some((g) => g && ids.has(g.shapeId));
    if (glued) followGlue(sheet, shape);
  }
}

/** Puts every glued end back to its docking place. */
export function settleLines(sheet: SheetModel): void {
  for (const shape of allShapes(sheet.shapes)) followGlue(sheet, shape);
}

/** Moves and resizes a shape; the ends of a line and the members of a group go along in proportion. */
export function setBox(
  sheet: SheetModel,
  shape: ShapeModel,
  box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
): void {
  const { left, top, width, height } = shape;
  const x = (value: number) =>
    box.left + (width > 0 ? ((value - left) * box.width) / width : value - left);
  const y = (value: number) =>
    box.top + (height > 0 ? ((value - top) * box.height) / height : value - top);
  if (shape.line) {
    const { begin, end } = shape.line;
    shape.line.begin = { x: x(begin.x), y: y(begin.y) };
    shape.line.end = { x: x(end.x), y: y(end.y) };
  }
  for (const member of shape.members ?? []) {
    setBox(sheet, member, {
      left: x(member.left),
      top: y(member.top),
      width: x(member.left + member.width) - x(member.left),
      height: y(member.top + member.height) - y(member.top),
    });
  }
  Object.assign(shape, box);
  followers(sheet, shape);
}

/** Puts shapes that lie on the sheet together; the group takes the place of the topmost. */
export function groupShapes(sheet: SheetModel, group: ShapeModel, members: ShapeModel[]): void {
  const ordered = sheet.shapes.filter((s) => members.includes(s));
  const topmost = sheet.shapes.indexOf(ordered.at(-1)!);
  const above = sheet.shapes.slice(topmost + 1).filter((s) => s !== group);
  const below = sheet.shapes.slice(0, topmost).filter((s) => !members.includes(s));
  group.members = ordered;
  group.left = Math.min(...ordered.map((s) => s.left));
  group.top = Math.min(...ordered.map((s) => s.top));
  group.width = Math.max(...ordered.map((s) => s.left + s.width)) - group.left;
  group.height = Math.max(...ordered.map((s) => s.top + s.height)) - group.top;
  sheet.shapes.splice(0, sheet.shapes.length, ...below, group, ...above);
}

export function ungroup(sheet: SheetModel, group: ShapeModel): void {
  const siblings = siblingsOf(sheet, group);
  siblings.splice(siblings.indexOf(group), 1, ...(group.members ?? []));
  group.members = [];
}

export function reorder(sheet: SheetModel, shape: ShapeModel, position: string): void {
  const siblings = siblingsOf(sheet, shape);
  const from = siblings.indexOf(shape);
  const top = siblings.length - 1;
  const to = {
    BringToFront: top,
    BringForward: Math.min(top, from + 1),
    SendToBack: 0,
    SendBackward: Math.max(0, from - 1),
  }[position];
  if (to === undefined) return;
  siblings.splice(from, 1);
  siblings.splice(to, 0, shape);
}
