import type { Point, Rect } from "../grid/geometry";
import { centreRuns } from "./centre-runs";
import type { PlacedNode } from "./diagram-layout";
import type { LabelPlace } from "./place-labels";
import { placeLabels } from "./place-labels";
import { polylineOf } from "./polyline";
import type { Route } from "./route";
import { routeOf } from "./route";
import { routeEdges } from "./route-edges";
import type { RoutingTask } from "./routing-task";

export type Scene = {
  readonly nodes: readonly PlacedNode[];
  readonly boxes: readonly Rect[];
  readonly obstacles: readonly Rect[];
  readonly laneEdges: readonly number[];
  readonly rowEdges: readonly number[];
};

export type Drawn = {
  readonly routes: readonly Route[];
  readonly lines: readonly (readonly Point[])[];
  readonly labels: readonly LabelPlace[];
};

/** How often the lines around crowded labels are laid anew, and after that all lines. */
const ATTEMPTS = { around: 4, all: 2 } as const;

/**
 * Lays the lines and places the labels. Where a label finds no place, the lines of its symbol are laid anew
 * and avoid the side it left by; that stays when fewer labels are crowded and no line is worse off for it.
 */
export function withRoomForLabels(first: RoutingTask, scene: Scene): Drawn {
  let task = first;
  let best = drawn(task, scene, routeEdges(task, scene.rowEdges));
  let present = best;
  const most = ATTEMPTS.around + ATTEMPTS.all;
  for (let attempt = 0; attempt < most && crowdedIn(best).size > 0; attempt++) {
    task = avoiding(task, present);
    const kept = attempt < ATTEMPTS.around ? keptRoutes(task, present) : [];
    present = drawn(task, scene, routeEdges(task, scene.rowEdges, kept));
    if (isBetter(present, best)) best = present;
  }
  return best;
}

function drawn(task: RoutingTask, scene: Scene, routes: readonly Route[]): Drawn {
  const lines = centreRuns(
    routes.map((route) => polylineOf(task, route)),
    { ...scene, boxes: [...scene.boxes, ...scene.obstacles] },
  );
  const filled = scene.obstacles.map((bounds) => ({ kind: "process" as const, bounds }));
  const symbols = [...scene.nodes, ...filled];
  const requests = routes.flatMap(({ edge }, i) => {
    const { id: flow, label } = task.edges[edge]!;
    return label ? [{ flow, text: label, line: lines[i]! }] : [];
  });
  return {
    routes,
    lines,
    labels: placeLabels(requests, { ...scene, symbols, lines }),
  };
}

const crowdedIn = ({ labels }: Drawn): ReadonlySet<string> =>
  new Set(labels.filter(({ crowded }) => crowded).map(({ flow }) => flow));

const isBetter = (one: Drawn, other: Drawn): boolean =>
  crowdedIn(one).size < crowdedIn(other).size &&
  one.routes.length === other.routes.length &&
  relaxedIn(one) <= relaxedIn(other);

const relaxedIn = ({ routes }: Drawn): number => routes.filter(({ relaxed }) => relaxed).length;

function avoiding(task: RoutingTask, present: Drawn): RoutingTask {
  const crowded = crowdedIn(present);
  const edges = [...task.edges];
  for (const { edge, sourceSide } of present.routes) {
    const line = edges[edge]!;
    if (crowded.has(line.id)) edges[edge] = { ...line, avoid: [...line.avoid, sourceSide] };
  }
  return { ...task, edges };
}

/** All routes but those at the symbols whose labels are crowded, at their new price. */
function keptRoutes(task: RoutingTask, present: Drawn): readonly Route[] {
  const crowded = crowdedIn(present);
  const symbols = new Set(
    task.edges.flatMap(({ id, source, target }) => (crowded.has(id) ? [source, target] : [])),
  );
  return present.routes
    .filter(({ edge }) => {
      const { source, target } = task.edges[edge]!;
      return !symbols.has(source) && !symbols.has(target);
    })
    .map((route) => routeOf(task, route));
}
