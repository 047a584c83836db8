import { type HardCounts, hardCounts, softCounts } from "../../../tests/support/layout-metrics";
import { madeInput, madeSop } from "../../../tests/support/sop-generator";
import { realTopologies, topologyInput } from "../../../tests/support/topology";
import type { DiagramLayout, LayoutInput } from "./diagram-layout";
import { layoutDiagram } from "./layout-diagram";

type Case = { readonly input: LayoutInput; readonly layout: DiagramLayout };

const laidOut = (input: LayoutInput): Case => ({ input, layout: layoutDiagram(input) });

function total<K extends string>(figures: readonly Readonly<Record<K, number>>[]) {
  const sums = {} as Record<K, number>;
  for (const figure of figures) {
    for (const key of Object.keys(figure) as K[]) sums[key] = (sums[key] ?? 0) + figure[key];
  }
  return sums;
}

const NONE: HardCounts = {
  missing: 0,
  nonOrtho: 0,
  offSite: 0,
  nodeOverlap: 0,
  nodeHits: 0,
  nodeNear: 0,
  overlapHard: 0,
  touches: 0,
  close: 0,
  textCols: 0,
  gridHug: 0,
  portMixed: 0,
  decSplit: 0,
  shortEnd: 0,
  labelBad: 0,
  labelAstray: 0,
  tooManyBends: 0,
};

const hardOf = (cases: readonly Case[]) =>
  total(cases.map(({ input, layout }) => hardCounts(input, layout)));
const softOf = (cases: readonly Case[]) =>
  total(cases.map(({ input, layout }) => softCounts(input, layout)));

const real = realTopologies();
// Skipped where the shared topologies are absent: they are no part of the repository.
const whenPresent = real.length > 0 ? describe : describe.skip;

whenPresent("real topologies", () => {
  const cases = real.map((topology) => laidOut(topologyInput(topology)));

  test("break no hard rule and need no compromise", () => {
    expect(hardOf(cases)).toEqual(NONE);
    expect(cases.flatMap(({ layout }) => layout.warnings)).toEqual([]);
  });

  test("are calm: no crossing, few bends", () => {
    const soft = softOf(cases);
    expect(soft.crossings).toBe(0);
    expect(soft.bends / soft.edges).toBeLessThanOrEqual(0.62);
    expect(soft.arriveBottom).toBe(0);
  });
});

describe("generated SOPs with lanes of 60 pt and more", () => {
  // Which weights were chosen on which seeds: docs/layout.md.
  const cases = Array.from({ length: 100 }, (_, i) => laidOut(madeInput(madeSop(2000 + i))));
  const hard = hardOf(cases);
  const soft = softOf(cases);

  test("break no hard rule", () => {
    expect(hard).toEqual(NONE);
  });

  test("keep to the targets of docs/layout.md", () => {
    expect(soft.crossings / soft.edges).toBeLessThanOrEqual(0.01);
    expect(soft.bends / soft.edges).toBeLessThanOrEqual(0.9);
    expect(soft.arriveTop / soft.forward).toBeGreaterThanOrEqual(0.96);
    expect(soft.arriveBottom / soft.forward).toBeLessThanOrEqual(0.001);
  });

  test("report what was relaxed, and only that", () => {
    const codes = new Set(cases.flatMap(({ layout }) => layout.warnings.map(({ code }) => code)));
    expect([...codes].filter((code) => code !== "label-crowded")).toEqual([]);
  });
});

describe("layoutDiagram", () => {
  const input = madeInput(madeSop(16));

  test("gives equal output for equal input", () => {
    expect(layoutDiagram(structuredClone(input))).toEqual(layoutDiagram(input));
  });

  test("moves with its input", () => {
    const here = layoutDiagram(input);
    const there = layoutDiagram(madeInput(madeSop(16), { x: 180 + 33.75, y: 120 + 1000.5 }));
    const moved = there.edges.map(({ waypoints }) =>
      waypoints.map(({ x, y }) => ({ x: round(x - 33.75), y: round(y - 1000.5) })),
    );
    const stayed = here.edges.map(({ waypoints }) =>
      waypoints.map(({ x, y }) => ({ x: round(x), y: round(y) })),
    );
    expect(moved).toEqual(stayed);
    expect(there.warnings).toEqual(here.warnings);
  });

  test("draws a joint link straight", () => {
    const layout = layoutDiagram(twoCells({ joint: true }));
    expect(layout.edges[0]).toMatchObject({ joint: true, sourceSide: 3, targetSide: 1 });
    expect(layout.edges[0]!.waypoints).toHaveLength(2);
  });

  test("leaves out what lies in a hidden lane, and says so", () => {
    const layout = layoutDiagram(twoCells({ hidden: true }));
    expect(layout.nodes.map(({ id }) => id)).toEqual(["a"]);
    expect(layout.warnings).toEqual([
      { code: "cell-too-small", subject: "b" },
      { code: "no-route", subject: "f" },
    ]);
  });

  test("draws nothing from nothing", () => {
    const nothing = { nodes: [], flows: [], laneEdges: [], rowEdges: [] };
    expect(layoutDiagram(nothing)).toEqual({ nodes: [], edges: [], labels: [], warnings: [] });
  });

  test.each([
    [15, 48],
    [20, 64],
  ])(
    "draws every line without touching a symbol also in rows of %i and lanes of %i pt",
    (height, width) => {
      const sizes = [1, 4, 7, 9].map((seed) => {
        const sop = madeSop(seed, { laneWidths: [width] });
        return laidOut(madeInput({ ...sop, rowHeights: sop.rowHeights.map(() => height) }));
      });
      const { missing, nonOrtho, offSite, nodeHits, tooManyBends } = hardOf(sizes);
      expect({ missing, nonOrtho, offSite, nodeHits, tooManyBends }).toEqual({
        missing: 0,
        nonOrtho: 0,
        offSite: 0,
        nodeHits: 0,
        tooManyBends: 0,
      });
    },
  );
});

const round = (value: number): number => Math.round(value * 100) / 100;

function twoCells({ joint = false, hidden = false }): LayoutInput {
  const width = hidden ? 0 : 70;
  const cell = { y: 10, height: 50 };
  const share = { index: 0, count: 1 };
  return {
    laneEdges: [20, 90, 90 + width],
    rowEdges: [10, 60],
    nodes: [
      { id: "a", kind: "process", text: "", cell: { ...cell, x: 20, width: 70 }, share },
      { id: "b", kind: "process", text: "", cell: { ...cell, x: 90, width }, share },
    ],
    flows: [{ id: "f", source: "a", target: "b", outcome: null, label: "", joint }],
  };
}
