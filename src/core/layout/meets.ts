import type { Point, Rect } from "../grid/geometry";
import { bottom, centre, right } from "../grid/geometry";
import type { LayoutKind } from "./diagram-layout";

/** Whether a box comes nearer than `margin` to a polyline with level and upright runs. */
export function meetsLine(box: Rect, line: readonly Point[], margin: number): boolean {
  const [west, east] = [box.x - margin, right(box) + margin];
  const [north, south] = [box.y - margin, bottom(box) + margin];
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!;
    const b = line[i]!;
    const clear =
      (a.x <= west && b.x <= west) ||
      (a.x >= east && b.x >= east) ||
      (a.y <= north && b.y <= north) ||
      (a.y >= south && b.y >= south);
    if (!clear) return true;
  }
  return false;
}

/** Whether a box comes nearer than `margin` to the true outline of a symbol: a decision's is a diamond. */
export function meetsSymbol(box: Rect, symbol: Rect, kind: LayoutKind, margin: number): boolean {
  const middle = centre(symbol);
  const dx = Math.max(box.x - margin - middle.x, 0, middle.x - right(box) - margin);
  const dy = Math.max(box.y - margin - middle.y, 0, middle.y - bottom(box) - margin);
  const across = dx / (symbol.width / 2);
  const down = dy / (symbol.height / 2);
  return kind === "decision" ? across + down < 1 : across < 1 && down < 1;
}
