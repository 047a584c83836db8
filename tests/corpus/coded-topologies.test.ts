import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Flow, FlowNode, NodeId, NodeKind } from "../../src/core/document/sop-document";
import { planStructure } from "../../src/core/plan/plan-structure";
import { recognise } from "../../src/core/recognise/recognise";
import { applySetValues } from "../support/apply-set-values";
import { form } from "../support/grid";

const FOLDER = path.resolve("../shared/cases/topologies");

type Topology = {
  readonly lanes: readonly { readonly name: string }[];
  readonly rows: readonly { readonly text: string }[];
  readonly symbols: readonly {
    readonly id: string;
    readonly row: number;
    readonly lane: number;
    readonly type: "terminator" | "process" | "decision";
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: "flow" | "yes" | "no";
    readonly label?: string;
  }[];
};

const OUTCOMES = { flow: null, yes: "ya", no: "tidak" } as const;

describe("flows of real SOPs, written as codes", () => {
  if (!existsSync(FOLDER)) {
    test.skip("skipped: the topologies are not here", () => {});
    return;
  }

  test.each(readdirSync(FOLDER))("%s reads back", (file) => {
    const topology: Topology = JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));
    const snapshot = form({
      pelaksana: topology.lanes.map(({ name }) => name),
      steps: topology.rows.map(({ text }) => ({ kegiatan: text })),
    });
    const read = recognise([snapshot]).documents[0]!;
    expect(read.activities).toHaveLength(topology.rows.length);

    const ids = new Map<string, NodeId>();
    const kinds = new Map<string, NodeKind>();
    const kindOf = (symbol: Topology["symbols"][number]): NodeKind => {
      if (symbol.type !== "terminator") return symbol.type;
      return topology.edges.some(({ from }) => from === symbol.id) ? "start" : "end";
    };
    const activities = read.activities.map((activity, row) => ({
      ...activity,
      nodes: topology.symbols
        .filter((symbol) => symbol.row === row)
        .map((symbol, index): FlowNode => {
          const id = `${activity.id}.${index + 1}` as NodeId;
          const lane = read.pelaksana[symbol.lane]!.id;
          ids.set(symbol.id, id);
          kinds.set(symbol.id, kindOf(symbol));
          return {
            id,
            kind: kindOf(symbol),
            pelaksana: lane,
            lanes: [lane],
            text: "",
            source: "shape",
            shapeName: symbol.id,
            origin: activity.origin,
          };
        }),
    }));
    const flows = topology.edges.map(({ from, to, kind, label }): Flow => {
      const outcome = kinds.get(from) === "decision" ? (OUTCOMES[kind] ?? "ya") : null;
      return {
        source: ids.get(from)!,
        target: ids.get(to)!,
        outcome,
        label: label === undefined || label.toLowerCase() === outcome ? null : label,
        joint: false,
        origin: read.activities[0]!.origin,
      };
    });

    const wanted = { ...read, activities, flows };
    const after = applySetValues(snapshot, planStructure(snapshot, wanted));
    const again = recognise([after]).documents[0]!;
    expect(told(again)).toEqual(told(wanted));
    expect(planStructure(after, again)).toEqual([]);
  });
});

const told = ({ activities, flows }: ReturnType<typeof recognise>["documents"][number]) => ({
  nodes: activities.flatMap(({ nodes }) => nodes.map(({ id, kind, lanes }) => [id, kind, lanes])),
  flows: flows
    .map(({ source, target, outcome, label, joint }) =>
      JSON.stringify([source, target, outcome, label, joint]),
    )
    .sort(),
});
