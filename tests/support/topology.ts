import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { NodeKind } from "../../src/core/document/sop-document";
import type { LayoutInput } from "../../src/core/layout/diagram-layout";

/** A flow without texts, as the shared cases store it; points. */
export type Topology = {
  readonly id: string;
  readonly lanes: readonly { readonly x: number; readonly w: number }[];
  readonly rows: readonly { readonly y: number; readonly h: number }[];
  readonly symbols: readonly {
    readonly id: string;
    readonly row: number;
    readonly lane: number;
    readonly type: "terminator" | "process" | "decision";
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly kind: "flow" | "yes" | "no";
    readonly label?: string;
  }[];
};

const FOLDER = resolve("../shared/cases/topologies");

/** The topologies of real signed SOPs; empty where the shared cases are absent. */
export function realTopologies(): readonly Topology[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(resolve(FOLDER, file), "utf8")) as Topology);
}

export function topologyInput({ lanes, rows, symbols, edges }: Topology): LayoutInput {
  const lastLane = lanes.at(-1)!;
  const lastRow = rows.at(-1)!;
  return {
    laneEdges: [...lanes.map(({ x }) => x), lastLane.x + lastLane.w],
    rowEdges: [...rows.map(({ y }) => y), lastRow.y + lastRow.h],
    nodes: symbols.map(({ id, row, lane, type }) => ({
      id,
      kind: kindOf(type, id, edges),
      text: "",
      cell: { x: lanes[lane]!.x, y: rows[row]!.y, width: lanes[lane]!.w, height: rows[row]!.h },
      share: { index: 0, count: 1 },
    })),
    flows: edges.map(({ id, from, to, kind, label }) => ({
      id,
      source: from,
      target: to,
      outcome: kind === "yes" ? "ya" : kind === "no" ? "tidak" : null,
      label: label ?? "",
      joint: false,
    })),
  };
}

function kindOf(
  type: Topology["symbols"][number]["type"],
  id: string,
  edges: Topology["edges"],
): NodeKind {
  if (type !== "terminator") return type;
  return edges.some(({ from }) => from === id) ? "start" : "end";
}
