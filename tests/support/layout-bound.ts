import type { Point } from "../../src/core/grid/geometry";
import type { LayoutInput } from "../../src/core/layout/diagram-layout";
import { layoutDiagram } from "../../src/core/layout/layout-diagram";

export type Bound = { readonly length: number; readonly bends: number };

/** What the lines would measure if each had the sheet to itself: no drawing of all of them can be much better. */
export function lowerBound(input: LayoutInput): Bound {
  const lines = input.flows.flatMap((flow) =>
    layoutDiagram({ ...input, flows: [flow] }).edges.map(({ waypoints }) => waypoints),
  );
  return {
    length: lines.reduce((sum, line) => sum + lengthOf(line), 0),
    bends: lines.reduce((sum, line) => sum + line.length - 2, 0),
  };
}

export const lengthOf = (line: readonly Point[]): number =>
  line.slice(1).reduce((sum, { x, y }, i) => {
    const from = line[i]!;
    return sum + Math.abs(x - from.x) + Math.abs(y - from.y);
  }, 0);
