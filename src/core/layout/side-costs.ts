import { centre } from "../grid/geometry";
import { COST } from "./constants";
import type { Direction } from "./lattice";
import type { RoutingEdge, RoutingSymbol } from "./routing-task";

type Costs = {
  readonly top: number;
  readonly bottom: number;
  /** The side that looks at the other symbol, and the one that looks away. */
  readonly facing: number;
  readonly away: number;
};

/** A form is read downwards: lines leave below or beside and arrive on top, except within a row. */
const DEPART: Readonly<Record<RoutingEdge["relation"] | "stacked", Costs>> = {
  forward: { top: 140, bottom: 0, facing: 2, away: 6 },
  beside: { top: 24, bottom: 14, facing: 0, away: 40 },
  backward: { top: 60, bottom: 30, facing: 0, away: 4 },
  stacked: { top: 0, bottom: 0, facing: 10, away: 10 },
};

const ARRIVE: Readonly<Record<RoutingEdge["relation"] | "stacked", Costs>> = {
  forward: { top: 0, bottom: 400, facing: 130, away: 136 },
  beside: { top: 10, bottom: 60, facing: 0, away: 40 },
  backward: { top: 6, bottom: 110, facing: 0, away: 0 },
  stacked: { top: 0, bottom: 0, facing: 16, away: 16 },
};

/** A line back that comes to a decision from below: the decision needs its sides for its exits. */
const BELOW_A_DECISION = 170;

export type SideCosts = readonly [number, number, number, number];

/** What it costs to leave the source by each side, points. */
export const departCosts = (
  edge: RoutingEdge,
  source: RoutingSymbol,
  target: RoutingSymbol,
): SideCosts => {
  const [top, left, below, right] = bySide(
    DEPART[caseOf(edge, source, target)],
    offset(source, target),
  );
  const extra = (side: Direction): number =>
    (edge.cramped.includes(side) ? COST.cramped : 0) +
    (edge.avoid.includes(side) ? COST.noLabelRoom : 0);
  return [top + extra(0), left + extra(1), below + extra(2), right + extra(3)];
};

/** What it costs to reach the target by each side, points. */
export function arriveCosts(
  edge: RoutingEdge,
  source: RoutingSymbol,
  target: RoutingSymbol,
): SideCosts {
  const relation = caseOf(edge, source, target);
  const costs = ARRIVE[relation];
  const isDear = relation === "backward" && target.kind === "decision";
  const own = isDear ? { ...costs, bottom: BELOW_A_DECISION } : costs;
  return bySide(own, offset(target, source));
}

const offset = (from: RoutingSymbol, to: RoutingSymbol): number =>
  centre(to.box).x - centre(from.box).x;

function caseOf(edge: RoutingEdge, source: RoutingSymbol, target: RoutingSymbol) {
  const sameColumn = Math.abs(offset(source, target)) < 1;
  return edge.relation === "beside" && sameColumn ? "stacked" : edge.relation;
}

function bySide({ top, bottom, facing, away }: Costs, towards: number): SideCosts {
  if (Math.abs(towards) < 1) return [top, facing, bottom, facing];
  return towards < 0 ? [top, facing, bottom, away] : [top, away, bottom, facing];
}
