import type { Point, Rect } from "../../core/grid/geometry";
import { centre } from "../../core/grid/geometry";
import { normaliseDegrees, snapToEmu, toPoints } from "./units";

/**
 * A connector as DrawingML stores it: a preset in a box that is flipped about its centre, then turned.
 *
 *     bentConnector2      bentConnector3      bentConnector4        bentConnector5
 *     S────┐              S──┐                S──┐ a1               S──┐ a1
 *          │                 │ a1                │                     │
 *          E                 └──E                └────┐ a2         a3┌─┘ a2
 *                                                     E              └────E
 */
export type ConnectorForm = {
  readonly preset: string;
  /** The box before flips and rotation (`a:xfrm`), points. */
  readonly frame: Rect;
  /** Clockwise, degrees. */
  readonly rotation: number;
  readonly flipHorizontal: boolean;
  readonly flipVertical: boolean;
  /** adj1, adj2, …: shares of the box's width (odd) or height (even) in 1/100000; any sign. */
  readonly adjustments: readonly number[];
};

/** A route found by us needs at most this many segments to be one preset. */
export const MAX_PRESET_SEGMENTS = 5;

const FULL = 100_000;
const DEFAULT_ADJUSTMENT = 50_000;

/** Two places nearer than this are one place, points. */
const SAME = 0.001;

/** A segment may lean this much and still counts as level or upright, points. */
const ORTHOGONAL = 0.01;

/**
 * Box side along which begin and end are level, 1270 EMU: adjustments are shares of it, so it cannot be 0,
 * and half of it is how far the ends are off.
 */
const THIN = toPoints(1270);

/** Adjustments are 32-bit integers in Excel: a longer reach needs a thicker box. */
const MAX_SHARE = 20_000;

/**
 * The box that the anchor of a turned object holds. Excel anchors objects turned by [45°, 135°) or [225°, 315°)
 * as if turned by 90°, while `a:xfrm` keeps the unturned box. The mapping is its own inverse.
 */
export function anchorBox(box: Rect, rotation: number): Rect {
  const quarter = normaliseDegrees(rotation) % 180;
  if (quarter < 45 || quarter >= 135) return box;
  const { x, y } = centre(box);
  return {
    x: x - box.height / 2,
    y: y - box.width / 2,
    width: box.height,
    height: box.width,
  };
}

/** Turns a point clockwise about a centre; exact for quarter turns. */
export function rotatePoint(point: Point, about: Point, degrees: number): Point {
  const turn = normaliseDegrees(degrees);
  const exact = turn % 90 === 0;
  const radians = (turn * Math.PI) / 180;
  const cos = exact ? [1, 0, -1, 0][turn / 90]! : Math.cos(radians);
  const sin = exact ? [0, 1, 0, -1][turn / 90]! : Math.sin(radians);
  const x = point.x - about.x;
  const y = point.y - about.y;
  return { x: about.x + x * cos - y * sin, y: about.y + x * sin + y * cos };
}

/** Drops repeated points and those on the way of a straight run; keeps both ends. */
export function simplifyRoute(waypoints: readonly Point[]): readonly Point[] {
  const out: Point[] = [];
  for (const point of waypoints) {
    const last = out.at(-1);
    if (last && Math.hypot(point.x - last.x, point.y - last.y) < SAME) continue;
    const before = out.at(-2);
    if (last && before && goesStraight(before, last, point)) out.pop();
    out.push(point);
  }
  const first = waypoints[0];
  if (out.length === 1 && first) out.push(waypoints.at(-1)!);
  return out;
}

function goesStraight(a: Point, b: Point, c: Point): boolean {
  const ab = { x: b.x - a.x, y: b.y - a.y };
  const bc = { x: c.x - b.x, y: c.y - b.y };
  const length = Math.hypot(ab.x, ab.y) * Math.hypot(bc.x, bc.y);
  return (
    Math.abs(ab.x * bc.y - ab.y * bc.x) < SAME * Math.max(1, Math.sqrt(length)) &&
    ab.x * bc.x + ab.y * bc.y > 0
  );
}

/**
 * One preset connector for a straight line, or for an orthogonal route of 2–5 segments.
 * Null for anything else: such a route needs a free form.
 */
export function encodeRoute(waypoints: readonly Point[]): ConnectorForm | null {
  const route = simplifyRoute(waypoints);
  const segments = route.length - 1;
  if (segments < 1 || segments > MAX_PRESET_SEGMENTS) return null;
  if (segments === 1) return toForm("straightConnector1", route, false);
  const upright = isUpright(route[0]!, route[1]!);
  for (let i = 0; i < segments; i++) {
    const vertical = i % 2 === 0 ? upright : !upright;
    const [a, b] = [route[i]!, route[i + 1]!];
    if (Math.abs(vertical ? a.x - b.x : a.y - b.y) > ORTHOGONAL) return null;
  }
  return toForm(`bentConnector${segments}`, route, upright);
}

const isUpright = (a: Point, b: Point): boolean => Math.abs(b.y - a.y) > Math.abs(b.x - a.x);

/**
 * Solved for a first segment that runs level; an upright one is turned by 90°, so that along it
 * `u` = y, and across it `v` = -x.
 */
function toForm(preset: string, route: readonly Point[], upright: boolean): ConnectorForm {
  const us = route.map((p) => (upright ? p.y : p.x));
  const vs = route.map((p) => (upright ? -p.x : p.y));
  const inner = Math.max(0, route.length - 3);
  const u = axis(us, inner >= 1);
  const v = axis(vs, inner >= 2);
  const seen: Rect = upright
    ? { x: -(v.low + v.size), y: u.low, width: v.size, height: u.size }
    : { x: u.low, y: v.low, width: u.size, height: v.size };
  return {
    preset,
    frame: upright ? anchorBox(seen, 90) : seen,
    rotation: upright ? 90 : 0,
    flipHorizontal: u.backwards,
    flipVertical: v.backwards,
    adjustments: Array.from({ length: inner }, (_, i) =>
      i % 2 === 0 ? u.share(us[i + 1]!) : v.share(vs[i + 1]!),
    ),
  };
}

function axis(values: readonly number[], adjusted: boolean) {
  const begin = values[0]!;
  const end = values.at(-1)!;
  const reach = Math.max(...values.map((value) => Math.abs(value - begin)));
  const least = adjusted ? Math.max(THIN, reach / MAX_SHARE) : 0;
  const size = snapToEmu(Math.max(Math.abs(end - begin), least));
  const low = snapToEmu((begin + end - size) / 2);
  const backwards = end < begin;
  return {
    low,
    size,
    backwards,
    share: (value: number): number =>
      Math.round(((backwards ? low + size - value : value - low) / size) * FULL),
  };
}

/**
 * The polyline a connector draws, from begin to end, in the coordinates of its frame.
 * Curved connectors give the bends they smooth; anything unknown gives the diagonal of its box.
 */
export function decodeRoute(form: ConnectorForm): readonly Point[] {
  const { frame, rotation, flipHorizontal, flipVertical } = form;
  const middle = centre(frame);
  const local = skeleton(form.preset, frame.width, frame.height, form.adjustments);
  return simplifyRoute(
    local.map(({ x, y }) =>
      rotatePoint(
        {
          x: frame.x + (flipHorizontal ? frame.width - x : x),
          y: frame.y + (flipVertical ? frame.height - y : y),
        },
        middle,
        rotation,
      ),
    ),
  );
}

const BENDS = /^(?:bent|curved)Connector([2-5])$/;

function skeleton(
  preset: string,
  width: number,
  height: number,
  adjustments: readonly number[],
): Point[] {
  if (preset === "lineInv") {
    return [
      { x: 0, y: height },
      { x: width, y: 0 },
    ];
  }
  const segments = Number(BENDS.exec(preset)?.[1] ?? 0);
  if (segments === 0) {
    return [
      { x: 0, y: 0 },
      { x: width, y: height },
    ];
  }
  const points: Point[] = [{ x: 0, y: 0 }];
  for (let i = 0; i < segments; i++) {
    const last = points[i]!;
    const share = i < segments - 2 ? (adjustments[i] ?? DEFAULT_ADJUSTMENT) / FULL : 1;
    points.push(i % 2 === 0 ? { x: share * width, y: last.y } : { x: last.x, y: share * height });
  }
  return points;
}
