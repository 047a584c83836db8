import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ActivityId, PelaksanaId } from "../../src/core/document/sop-document";
import type { Rect } from "../../src/core/grid/geometry";
import { centre } from "../../src/core/grid/geometry";
import type { SnapshotShape } from "../../src/core/grid/grid-snapshot";
import type { DrawnFlowInput } from "../../src/core/recognise/drawn-flow/drawn-flow";
import { readDrawnFlow } from "../../src/core/recognise/drawn-flow/read-drawn-flow";
import { grid } from "../support/grid";
import type { SideName } from "../support/shapes";
import { connector, label, nearestSides, sideOf, symbol } from "../support/shapes";

const FOLDER = path.resolve("../shared/cases/topologies");

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
type Topology = {
  readonly header: { readonly y: number; readonly h: number };
  readonly lanes: readonly Pick<Box, "x" | "w">[];
  readonly rows: readonly Pick<Box, "y" | "h">[];
  readonly symbols: readonly (Box & {
    readonly id: string;
    readonly type: "terminator" | "process" | "decision";
    readonly row: number;
    readonly lane: number;
  })[];
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly kind: "flow" | "yes" | "no";
    readonly label?: string;
  }[];
};

const GEOMETRY = {
  terminator: "flowChartTerminator",
  process: "rect",
  decision: "diamond",
} as const;

const load = (file: string): Topology => JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));

const boundsOf = ({ x, y, w, h }: Box): Rect => ({ x, y, width: w, height: h });

/** The word of an exit, beside the first part of its straight line. */
function wordAt(id: string, text: string, from: Rect, line: SnapshotShape): SnapshotShape {
  const [begin, end] = [line.connector!.waypoints[0]!, line.connector!.waypoints.at(-1)!];
  const length = Math.hypot(end.x - begin.x, end.y - begin.y);
  const part = Math.min(12 / length, 0.5);
  const out = Math.sign(begin.x - centre(from).x) || 1;
  const at = { x: begin.x + (end.x - begin.x) * part, y: begin.y + (end.y - begin.y) * part };
  return label(id, text, { x: at.x + (out > 0 ? 1 : -19), y: at.y - 4, width: 18, height: 8 });
}

/** The topology drawn with straight connectors between the nearest sides; each exit of a decision has a side of its own. */
function draw(topology: Topology, isGlued: boolean): DrawnFlowInput {
  const boxes = new Map(topology.symbols.map((one) => [one.id, boundsOf(one)]));
  const decisions = new Set(
    topology.symbols.flatMap(({ id, type }) => (type === "decision" ? [id] : [])),
  );
  const taken = new Map<string, SideName[]>();
  const shapes: SnapshotShape[] = topology.symbols.map((one) =>
    symbol(one.id, GEOMETRY[one.type], boundsOf(one)),
  );
  for (const { id, from, to, label: word } of topology.edges) {
    const [source, target] = [boxes.get(from)!, boxes.get(to)!];
    const used = decisions.has(from) ? (taken.get(from) ?? []) : [];
    const free = (["top", "left", "bottom", "right"] as const).filter((s) => !used.includes(s));
    const [a, b] = nearestSides(source, target, free);
    taken.set(from, [...used, a]);
    const line = connector(id, [sideOf(source, a), sideOf(target, b)], isGlued ? { from, to } : {});
    shapes.push(line);
    if (word) shapes.push(wordAt(`${id}-word`, word, source, line));
  }
  const { lanes, rows } = topology;
  const first = lanes[0]!;
  const blank = [null, ...lanes.map(() => null)];
  return {
    snapshot: grid([blank, ...rows.map(() => blank)], {
      shapes,
      columnWidths: [first.x, ...lanes.map(({ w }) => w)],
      rowHeights: [topology.header.y + topology.header.h, ...rows.map(({ h }) => h)],
    }),
    lanes: lanes.map((_, i) => ({ id: `p${i}` as PelaksanaId, left: i + 1, right: i + 1 })),
    rows: rows.map((_, i) => ({ id: `r${i}` as ActivityId, top: i + 1, bottom: i + 1 })),
    body: { top: 1, left: 1, bottom: rows.length, right: lanes.length },
  };
}

/** Flows by the names of the symbols; the outcome is what the drawing's words say. */
function expected({ edges, symbols }: Topology): readonly string[] {
  const isDecision = (id: string) => symbols.some((s) => s.id === id && s.type === "decision");
  return edges
    .map(({ from, to, kind }) => {
      const outcome = isDecision(from) ? (kind === "no" ? "tidak" : "ya") : "";
      return `${from}>${to} ${outcome}`;
    })
    .sort();
}

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((f) => f.endsWith(".json")) : [];

describe("drawings of real flows are read back", () => {
  if (files.length === 0) {
    test.skip("skipped: the topologies are not here", () => {});
    return;
  }

  describe.each(files)("%s", (file) => {
    test.each([
      ["glued", true],
      ["unglued", false],
    ])("%s", (_, isGlued) => {
      const topology = load(file);
      const input = draw(topology, isGlued);
      const { nodes, flows, problems, flowShapeIds } = readDrawnFlow(input);
      const all = [...nodes.values()].flat();
      const nameOf = new Map(all.map(({ id, shapeName }) => [id, shapeName]));
      expect(
        flows
          .map((f) => `${nameOf.get(f.source)}>${nameOf.get(f.target)} ${f.outcome ?? ""}`)
          .sort(),
      ).toEqual(expected(topology));
      for (const { id, row, lane } of topology.symbols) {
        const node = all.find(({ shapeName }) => shapeName === id);
        expect(node?.id).toMatch(new RegExp(`^r${row}\\.`));
        expect(node?.lanes).toEqual([`p${lane}`]);
      }
      expect(problems.filter(({ code }) => code !== "exit-doubled")).toEqual([]);
      expect(flowShapeIds).toHaveLength(input.snapshot.shapes.length);
    });
  });
});
