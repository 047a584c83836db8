import fc from "fast-check";
import type { SideName } from "../../../../tests/support/shapes";
import {
  cellBox,
  connector,
  drawing,
  label,
  picture,
  sideOf,
  symbol,
} from "../../../../tests/support/shapes";
import type { Outcome } from "../../document/sop-document";
import type { Point, Rect } from "../../grid/geometry";
import type { SnapshotShape } from "../../grid/grid-snapshot";
import type { DrawnFlow } from "./drawn-flow";
import { readDrawnFlow } from "./read-drawn-flow";

const LANES = 4;

type Step = { readonly id: string; readonly kind: string; readonly box: Rect };
type Arrow = {
  readonly from: string;
  readonly to: string;
  readonly outcome: Outcome | null;
  readonly sides: readonly [SideName, SideName];
};
/** A correct drawing: what is meant, by id of node. */
type Plan = { readonly steps: readonly Step[]; readonly arrows: readonly Arrow[] };

type Row = {
  readonly lanes: readonly number[];
  readonly decides: boolean;
  readonly backTo: number;
};

/** The lanes of each row in order of execution, whether it ends in a decision, and where that sends back to. */
const rowArbitrary: fc.Arbitrary<Row> = fc.record({
  lanes: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1, maxLength: 3 }),
  decides: fc.boolean(),
  backTo: fc.nat(),
});

function planOf(rows: readonly Row[]): Plan {
  const idOf = (row: number, n: number) => `a${row + 1}.${n + 1}`;
  const steps: Step[] = [];
  const arrows: Arrow[] = [];
  for (const [r, { lanes, decides, backTo }] of rows.entries()) {
    for (const [n, lane] of lanes.entries()) {
      const isFirst = r === 0 && n === 0;
      const isLast = n === lanes.length - 1;
      const isEnd = r === rows.length - 1 && isLast;
      const isDecision = decides && isLast && !isFirst && !isEnd && r > 0;
      const kind = isFirst ? "start" : isEnd ? "end" : isDecision ? "decision" : "process";
      const id = idOf(r, n);
      steps.push({ id, kind, box: cellBox(lane, r) });
      if (!isLast) {
        const rightward = lanes[n + 1]! > lane;
        const sides = rightward ? (["right", "left"] as const) : (["left", "right"] as const);
        arrows.push({ from: id, to: idOf(r, n + 1), outcome: null, sides });
      } else if (!isEnd) {
        const outcome = isDecision ? "ya" : null;
        arrows.push({ from: id, to: idOf(r + 1, 0), outcome, sides: ["bottom", "top"] });
      }
      if (isDecision) {
        const to = idOf(backTo % r, 0);
        arrows.push({ from: id, to, outcome: "tidak", sides: ["right", "right"] });
      }
    }
  }
  return { steps, arrows };
}

const planArbitrary = fc.array(rowArbitrary, { minLength: 2, maxLength: 8 }).map(planOf);
/** One symbol a row and no way back: no two lines share a side, so that cut lines stay apart. */
const ladderArbitrary = fc
  .array(fc.nat({ max: LANES - 1 }), { minLength: 2, maxLength: 8 })
  .map((lanes) => planOf(lanes.map((lane) => ({ lanes: [lane], decides: false, backTo: 0 }))));

const GEOMETRY: Readonly<Record<string, string>> = {
  start: "flowChartTerminator",
  end: "ellipse",
  process: "rect",
  decision: "diamond",
};
const WAY_OUT: Readonly<Record<SideName, Point>> = {
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** A polyline that leaves and arrives square to the sides. */
function route(from: Rect, to: Rect, [a, b]: Arrow["sides"]): readonly Point[] {
  const [p, q] = [sideOf(from, a), sideOf(to, b)];
  const away = (point: Point, side: SideName): Point => ({
    x: point.x + WAY_OUT[side].x * 14,
    y: point.y + WAY_OUT[side].y * 14,
  });
  const [u, v] = [away(p, a), away(q, b)];
  return [p, u, { x: v.x, y: u.y }, v, q];
}

function linesOf({ steps, arrows }: Plan): readonly SnapshotShape[] {
  const boxOf = (id: string): Rect => steps.find((step) => step.id === id)!.box;
  return arrows.map(({ from, to, sides }) =>
    connector(`${from}-${to}`, route(boxOf(from), boxOf(to), sides), { from, to }),
  );
}

function wordsOf({ steps, arrows }: Plan): readonly SnapshotShape[] {
  return arrows.flatMap(({ from, outcome }) => {
    if (!outcome) return [];
    const { x, y, width, height } = steps.find((step) => step.id === from)!.box;
    const at =
      outcome === "ya"
        ? { x: x + width / 2 + 1, y: y + height + 1 }
        : { x: x + width + 1, y: y - 1 };
    return [label(`${from} ${outcome}`, outcome, { ...at, width: 12, height: 10 })];
  });
}

const symbolsOf = ({ steps }: Plan): readonly SnapshotShape[] =>
  steps.map(({ id, kind, box }) => symbol(id, GEOMETRY[kind]!, box));

const draw = (
  plan: Plan,
  lines: readonly SnapshotShape[],
  more: readonly SnapshotShape[] = [],
): DrawnFlow => {
  const rows = Math.max(...plan.steps.map(({ id }) => Number.parseInt(id.slice(1), 10)));
  const shapes = [...more, ...symbolsOf(plan), ...lines, ...wordsOf(plan)];
  return readDrawnFlow(drawing({ lanes: LANES, rows }, shapes));
};

const said = ({ nodes, flows, problems }: DrawnFlow) => ({
  kinds: [...nodes.values()].flat().map(({ id, kind, shapeName }) => `${id} ${kind} ${shapeName}`),
  flows: flows.map(({ source, target, outcome }) => `${source}>${target} ${outcome}`).sort(),
  problems,
});

test("a correct drawing is read back exactly", () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      expect(said(draw(plan, linesOf(plan)))).toEqual({
        kinds: plan.steps.map(({ id, kind }) => `${id} ${kind} ${id}`),
        flows: plan.arrows.map(({ from, to, outcome }) => `${from}>${to} ${outcome}`).sort(),
        problems: [],
      });
    }),
  );
});

test("a foreign picture or note changes nothing, wherever it lies", () => {
  const place = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 700 }),
    width: fc.integer({ min: 5, max: 200 }),
    height: fc.integer({ min: 5, max: 200 }),
  });
  fc.assert(
    fc.property(planArbitrary, place, place, (plan, one, other) => {
      const note = "Catatan: berkas yang belum lengkap dikembalikan kepada pemohon";
      const foreign = [picture("logo", one), label("note", note, other)];
      expect(draw(plan, linesOf(plan), foreign)).toEqual(draw(plan, linesOf(plan)));
    }),
  );
});

test("ends a little off the sides read as if they were glued", () => {
  const off = fc.record({ x: fc.integer({ min: -2, max: 2 }), y: fc.integer({ min: -2, max: 2 }) });
  const misses = fc.array(off, { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(planArbitrary, misses, (plan, miss) => {
      const loose = linesOf(plan).map((line, i) => {
        const { waypoints } = line.connector!;
        const moved = waypoints.map((point, at) => {
          const isEnd = at === 0 || at === waypoints.length - 1;
          const { x, y } = miss[(i * 2 + at) % miss.length]!;
          return isEnd ? { x: point.x + x, y: point.y + y } : point;
        });
        return connector(line.id, moved);
      });
      expect(draw(plan, loose)).toEqual(draw(plan, linesOf(plan)));
    }),
  );
});

test("lines drawn backwards with the arrowhead at the begin are the same flows", () => {
  fc.assert(
    fc.property(planArbitrary, fc.boolean(), (plan, isGlued) => {
      const turned = linesOf(plan).map((line) => {
        const { waypoints, begin, end } = line.connector!;
        const glue = isGlued ? { from: end!.shapeId, to: begin!.shapeId } : {};
        return connector(line.id, [...waypoints].reverse(), { ...glue, heads: "begin" });
      });
      expect(draw(plan, turned)).toEqual(draw(plan, linesOf(plan)));
    }),
  );
});

test("lines cut into plain pieces are the same flows", () => {
  fc.assert(
    fc.property(ladderArbitrary, (plan) => {
      const pieces = linesOf(plan).flatMap((line) => {
        const { waypoints } = line.connector!;
        const last = waypoints.length - 2;
        return waypoints.slice(1).map((point, i) =>
          connector(`${line.id}/${i}`, [waypoints[i]!, point], {
            heads: i === last ? "end" : "none",
          }),
        );
      });
      expect(said(draw(plan, pieces))).toEqual(said(draw(plan, linesOf(plan))));
    }),
  );
});
