import type { Point, Rect } from "../grid/geometry";
import { bottom, centre, right } from "../grid/geometry";
import { ARRIVE_RUN, CLEARANCE, DEPART_RUN } from "./constants";
import type { Direction, Lattice } from "./lattice";
import { DIRECTIONS, firstAtLeast, isVertical, neighbour, pointOf } from "./lattice";

/** One docking side of a symbol and the straight run that leads from it into the lattice. */
export type Port = {
  readonly side: Direction;
  readonly site: Point;
  /** Crossings from the site outwards, up to the first one where a line may bend after leaving. */
  readonly depart: readonly number[] | null;
  /** The same up to the first one where an arriving line may bend: further out, for the arrow head. */
  readonly arrive: readonly number[] | null;
  /** The longest run there is, where that is too short for an arrow head: better than no line. */
  readonly tight: readonly number[] | null;
};

export type Ports = readonly [Port, Port, Port, Port];

export function siteOf(box: Rect, side: Direction): Point {
  const { x, y } = centre(box);
  switch (side) {
    case 0:
      return { x, y: box.y };
    case 1:
      return { x: box.x, y };
    case 2:
      return { x, y: bottom(box) };
    case 3:
      return { x: right(box), y };
  }
}

export function portsOf(lattice: Lattice, box: Rect): Ports {
  const [top, left, below, beside] = DIRECTIONS.map((side) => portOf(lattice, box, side));
  return [top!, left!, below!, beside!];
}

function portOf(lattice: Lattice, box: Rect, side: Direction): Port {
  const site = siteOf(box, side);
  const run: number[] = [];
  let depart: number[] | null = null;
  let node = neighbour(lattice, nodeAt(lattice, centre(box)), side);
  while (node >= 0) {
    const away = outward(lattice, node, site, side);
    if (away >= CLEARANCE - 1e-6 && lattice.blocked[node]) break;
    if (away > 1e-6) run.push(node);
    if (away >= DEPART_RUN && depart === null) depart = [...run];
    if (away >= ARRIVE_RUN) return { side, site, depart, arrive: run, tight: null };
    node = neighbour(lattice, node, side);
  }
  const last = run.at(-1);
  const clear = last !== undefined && !lattice.blocked[last];
  return { side, site, depart, arrive: null, tight: clear ? run : null };
}

/** Distance of a crossing from a site, counted in the direction of its side. */
export function outward(lattice: Lattice, node: number, site: Point, side: Direction): number {
  const column = node % lattice.width;
  const along = isVertical(side)
    ? lattice.ys[(node - column) / lattice.width]! - site.y
    : lattice.xs[column]! - site.x;
  return side < 2 ? -along : along;
}

/** Whether a crossing lies on the straight line out of a site. */
export function isAhead(lattice: Lattice, node: number, site: Point, side: Direction): boolean {
  const point = pointOf(lattice, node);
  const off = isVertical(side) ? point.x - site.x : point.y - site.y;
  return off < 0.01 && off > -0.01 && outward(lattice, node, site, side) > 0;
}

/** The crossing at a point: every symbol's centre lies on two rails. */
export function nodeAt({ xs, ys, width }: Lattice, { x, y }: Point): number {
  return closest(ys, y) * width + closest(xs, x);
}

function closest(rails: readonly number[], value: number): number {
  const at = firstAtLeast(rails, value);
  const after = rails[at];
  const before = rails[at - 1];
  if (before === undefined) return 0;
  return after === undefined || value - before <= after - value ? at - 1 : at;
}
