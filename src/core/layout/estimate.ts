import type { Direction } from "./lattice";
import { opposite } from "./lattice";
import { outward } from "./ports";
import type { RoutingSymbol, RoutingTask } from "./routing-task";
import type { SideCosts } from "./side-costs";

/** A side of the target by which a line can come in, and where its last run begins. */
export type Gate = {
  readonly side: Direction;
  readonly x: number;
  readonly y: number;
  /** Price from there on: last run and side. */
  readonly rest: number;
};

export function gatesOf(
  { lattice }: RoutingTask,
  target: RoutingSymbol,
  enter: SideCosts,
  isOpen: (side: Direction) => boolean,
): readonly Gate[] {
  return target.ports
    .filter(({ side }) => isOpen(side))
    .map(({ side, site, arrive }): Gate => {
      const node = arrive?.at(-1);
      if (node === undefined) return { side, ...site, rest: enter[side] };
      const column = node % lattice.width;
      const x = lattice.xs[column]!;
      const y = lattice.ys[(node - column) / lattice.width]!;
      return { side, x, y, rest: outward(lattice, node, site, side) + enter[side] };
    });
}

/**
 * What a line at a place, under way in a direction, has to pay at least until its end, as if nothing were in
 * its way: length (`up` and `down` are the prices of a point), bends, side.
 */
export function atLeast(
  gates: readonly Gate[],
  x: number,
  y: number,
  direction: Direction,
  prices: { readonly up: number; readonly down: number; readonly bend: number },
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < gates.length; i++) {
    const gate = gates[i]!;
    const dx = gate.x - x;
    const dy = gate.y - y;
    const length = (dx < 0 ? -dx : dx) + (dy < 0 ? -dy * prices.up : dy * prices.down);
    const sum = gate.rest + length + prices.bend * leastBends(dx, dy, direction, gate.side);
    if (sum < least) least = sum;
  }
  return least;
}

/** Fewest bends from a place to one at (dx, dy) from it, from one direction into the side of a symbol. */
function leastBends(dx: number, dy: number, from: Direction, side: Direction): number {
  const into = opposite(side);
  const ahead = along(dx, dy, into);
  const vertical = (into & 1) === 0;
  const beside = vertical ? dx : dy;
  const isBeside = beside > 0.01 || beside < -0.01;
  if (from === into) {
    if (ahead < -0.01) return 4;
    return isBeside ? 2 : 0;
  }
  if (from === side) return isBeside ? 2 : 4;
  return ahead > -0.01 && along(dx, dy, from) > -0.01 ? 1 : 3;
}

function along(dx: number, dy: number, direction: Direction): number {
  switch (direction) {
    case 0:
      return -dy;
    case 1:
      return -dx;
    case 2:
      return dy;
    case 3:
      return dx;
  }
}
