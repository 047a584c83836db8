import type { NodeKind } from "../document/sop-document";
import type { Point, Rect } from "../grid/geometry";
import { bottom, centre, right } from "../grid/geometry";

/** Whether a box comes nearer than `margin` to a polyline with level and upright runs. */
export function meetsLine(box: Rect, line: readonly Point[], margin: number): boolean {
  return line.slice(1).some((b, i) => {
    const a = line[i]!;
    return (
      Math.max(a.x, b.x) > box.x - margin &&
      Math.min(a.x, b.x) < right(box) + margin &&
      Math.max(a.y, b.y) > box.y - margin &&
      Math.min(a.y, b.y) < bottom(box) + margin
    );
  });
}

/** Whether a box comes nearer than `margin` to the true outline of a symbol: a decision's is a diamond. */
export function meetsSymbol(box: Rect, symbol: Rect, kind: NodeKind, margin: number): boolean {
  const middle = centre(symbol);
  const dx = Math.max(box.x - margin - middle.x, 0, middle.x - right(box) - margin);
  const dy = Math.max(box.y - margin - middle.y, 0, middle.y - bottom(box) - margin);
  const across = dx / (symbol.width / 2);
  const down = dy / (symbol.height / 2);
  return kind === "decision" ? across + down < 1 : across < 1 && down < 1;
}
