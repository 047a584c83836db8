/** A point on the sheet: points (1/72 in), origin at the top-left corner of cell A1, y downwards. */
export type Point = { readonly x: number; readonly y: number };

/** An axis-parallel box in sheet points. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const right = (box: Rect): number => box.x + box.width;
export const bottom = (box: Rect): number => box.y + box.height;
export const centre = (box: Rect): Point => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

/** Area shared by two boxes, in square points; 0 when they only touch. */
export function overlapArea(a: Rect, b: Rect): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The smallest box that holds all points; at least one is needed. */
export function boxAround(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
