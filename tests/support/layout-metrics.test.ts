import type { Point } from "../../src/core/grid/geometry";
import type { DiagramLayout, LayoutInput } from "../../src/core/layout/diagram-layout";
import { type HardCounts, hardCounts, softCounts } from "./layout-metrics";

/**
 *   [a]────┐  │         │
 *          ▼  │         │
 *    ┌──── <d> ────┐    │
 *    ▼        │    ▼    │
 *   [b]       │   [c]   │
 */
const cell = (lane: number, row: number) => ({
  x: lane * 100,
  y: row * 60,
  width: 100,
  height: 60,
});
const share = { index: 0, count: 1 };
const input: LayoutInput = {
  laneEdges: [0, 100, 200, 300],
  rowEdges: [0, 60, 120, 180],
  nodes: [
    { id: "a", kind: "process", text: "", cell: cell(0, 0), share },
    { id: "d", kind: "decision", text: "", cell: cell(1, 1), share },
    { id: "b", kind: "process", text: "", cell: cell(0, 2), share },
    { id: "c", kind: "process", text: "", cell: cell(2, 2), share },
  ],
  flows: [
    { id: "ad", source: "a", target: "d", outcome: null, label: "", joint: false },
    { id: "db", source: "d", target: "b", outcome: "ya", label: "Ya", joint: false },
    { id: "dc", source: "d", target: "c", outcome: "tidak", label: "Tidak", joint: false },
  ],
};

const line = (...pairs: readonly (readonly [number, number])[]): readonly Point[] =>
  pairs.map(([x, y]) => ({ x, y }));

const good: DiagramLayout = {
  nodes: input.nodes.map(({ id, kind, text, cell: { x, y } }) => ({
    id,
    kind,
    text,
    bounds: { x: x + 30, y: y + 20, width: 40, height: 20 },
  })),
  edges: [
    {
      id: "ad",
      source: "a",
      target: "d",
      sourceSide: 3,
      targetSide: 0,
      waypoints: line([70, 30], [150, 30], [150, 80]),
      joint: false,
    },
    {
      id: "db",
      source: "d",
      target: "b",
      sourceSide: 1,
      targetSide: 0,
      waypoints: line([130, 90], [50, 90], [50, 140]),
      joint: false,
    },
    {
      id: "dc",
      source: "d",
      target: "c",
      sourceSide: 3,
      targetSide: 0,
      waypoints: line([170, 90], [250, 90], [250, 140]),
      joint: false,
    },
  ],
  labels: [
    { flow: "db", text: "Ya", bounds: { x: 105, y: 78, width: 12, height: 10.5 } },
    { flow: "dc", text: "Tidak", bounds: { x: 172, y: 78, width: 24, height: 10.5 } },
  ],
  warnings: [],
};

const withEdge = (id: string, change: Partial<DiagramLayout["edges"][number]>): DiagramLayout => ({
  ...good,
  edges: good.edges.map((edge) => (edge.id === id ? { ...edge, ...change } : edge)),
});
const withLine = (id: string, ...pairs: readonly (readonly [number, number])[]): DiagramLayout =>
  withEdge(id, { waypoints: line(...pairs) });
const withLabel = (flow: string, x: number, y: number): DiagramLayout => ({
  ...good,
  labels: good.labels.map((label) =>
    label.flow === flow ? { ...label, bounds: { ...label.bounds, x, y } } : label,
  ),
});

/** One fault of each kind in a good drawing. The symbols lie 20 pt from their row, 30 pt from their lane. */
const FAULTS: readonly (readonly [keyof HardCounts, string, DiagramLayout])[] = [
  ["missing", "a line left out", { ...good, edges: good.edges.slice(1) }],
  ["nonOrtho", "a slanted run", withLine("ad", [70, 30], [145, 35], [150, 80])],
  ["offSite", "an end beside its site", withLine("ad", [70, 34], [150, 34], [150, 80])],
  [
    "nodeOverlap",
    "a symbol in another's cell",
    {
      ...good,
      nodes: good.nodes.map((node) =>
        node.id === "c" ? { ...node, bounds: good.nodes[2]!.bounds } : node,
      ),
    },
  ],
  ["nodeHits", "a line through a symbol", withLine("db", [130, 90], [50, 90], [50, 10])],
  ["nodeNear", "a line 2 pt from a symbol", withLine("db", [130, 90], [228, 90], [228, 170])],
  ["overlapHard", "a shared stretch", withLine("ad", [70, 30], [250, 30], [250, 120])],
  ["touches", "an end on a foreign line", withLine("ad", [70, 30], [210, 30], [210, 90])],
  ["close", "a run 2 pt beside another", withLine("ad", [70, 30], [248, 30], [248, 120])],
  ["textCols", "a line outside the lanes", withLine("dc", [170, 90], [310, 90], [310, 140])],
  ["gridHug", "a run on a table line", withLine("ad", [70, 30], [100, 30], [100, 80])],
  ["portMixed", "an arrival where a line leaves", withEdge("ad", { targetSide: 1 })],
  ["decSplit", "Ya and Tidak by one side", withEdge("dc", { sourceSide: 1 })],
  [
    "shortEnd",
    "a last run of 4 pt",
    withLine("ad", [70, 30], [80, 30], [80, 76], [150, 76], [150, 80]),
  ],
  ["labelBad", "a label on its line", withLabel("db", 105, 85)],
  ["labelBad", "a label on a symbol", withLabel("db", 140, 82)],
  ["labelBad", "a label on another", withLabel("db", 180, 78)],
  ["labelBad", "a label over the text columns", withLabel("dc", 290, 78)],
  ["labelBad", "a label left out", { ...good, labels: good.labels.slice(1) }],
  ["labelAstray", "a label at a foreign line", withLabel("db", 200, 76)],
  ["labelAstray", "a label far from its line", withLabel("dc", 220, 60)],
  [
    "tooManyBends",
    "five bends",
    withLine("ad", [70, 30], [90, 30], [90, 40], [110, 40], [110, 50], [150, 50], [150, 80]),
  ],
];

describe("the scorer", () => {
  test("finds nothing in a good drawing", () => {
    expect(Object.entries(hardCounts(input, good)).filter(([, count]) => count > 0)).toEqual([]);
    expect(softCounts(input, good)).toMatchObject({
      edges: 3,
      crossings: 0,
      bends: 3,
      length: 390,
    });
  });

  test.each(FAULTS)("counts %s: %s", (key, _fault, layout) => {
    expect(hardCounts(input, layout)[key]).toBeGreaterThan(0);
  });

  test("knows a fault of every kind", () => {
    const kinds = new Set(FAULTS.map(([key]) => key));
    expect(
      Object.keys(hardCounts(input, good)).filter((key) => !kinds.has(key as keyof HardCounts)),
    ).toEqual([]);
  });

  test("counts a crossing once", () => {
    const crossing = withLine("ad", [70, 30], [210, 30], [210, 110]);
    expect(softCounts(input, crossing).crossings).toBe(1);
  });
});
