import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Point, Rect } from "../../src/core/grid/geometry";
import type { DiagramLayout, LayoutInput } from "../../src/core/layout/diagram-layout";
import type { Side } from "../../src/core/workbook-port";

/** Layouts that somebody looked at and approved, by `<family>/<case>`, each as one line of text. */
export type ApprovedLayouts = Readonly<Record<string, string>>;

const FILE = resolve("tests/approved/layouts.json");

export const readApproved = (file = FILE): ApprovedLayouts =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ApprovedLayouts) : {};

/** A case a line, so that a change of a few layouts is a change of a few lines. */
export function writeApproved(layouts: ApprovedLayouts, file = FILE): void {
  const lines = Object.entries(layouts).map(
    ([name, layout]) => `  ${JSON.stringify(name)}: ${JSON.stringify(layout)}`,
  );
  writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const numbers = (values: readonly number[]): string => values.map(tenth).join(",");
const box = ({ x, y, width, height }: Rect): string => numbers([x, y, width, height]);

/**
 * Places and ways in tenths of a point: symbols, lines and labels, parted by `|`. What they say and whom they join is in
 * the input.
 */
export function layoutToText({ nodes, edges, labels }: DiagramLayout): string {
  return [
    nodes.map(({ id, bounds }) => `${id}:${box(bounds)}`).join(" "),
    edges
      .map(({ id, waypoints }) => `${id}:${numbers(waypoints.flatMap(({ x, y }) => [x, y]))}`)
      .join(" "),
    labels.map(({ flow, bounds }) => `${flow}:${box(bounds)}`).join(" "),
  ].join("|");
}

/** The layout in such a text; what the input no longer has is left out. Sides are not kept. */
export function layoutFromText(input: LayoutInput, text: string): DiagramLayout {
  const [nodes = [], edges = [], labels = []] = text.split("|").map(entries);
  const nodeOf = new Map(input.nodes.map((node) => [node.id, node]));
  const flowOf = new Map(input.flows.map((flow) => [flow.id, flow]));
  const unknown: Side = 0;
  return {
    nodes: nodes.flatMap(({ id, values }) => {
      const node = nodeOf.get(id);
      return node ? [{ id, kind: node.kind, text: node.text, bounds: boxOf(values) }] : [];
    }),
    edges: edges.flatMap(({ id, values }) => {
      const flow = flowOf.get(id);
      if (!flow) return [];
      const { source, target, joint } = flow;
      const waypoints = pointsOf(values);
      return [{ id, source, target, joint, waypoints, sourceSide: unknown, targetSide: unknown }];
    }),
    labels: labels.flatMap(({ id, values }) => {
      const flow = flowOf.get(id);
      return flow ? [{ flow: id, text: flow.label, bounds: boxOf(values) }] : [];
    }),
    warnings: [],
  };
}

type Entry = { readonly id: string; readonly values: readonly number[] };

const entries = (part: string): readonly Entry[] =>
  part
    .split(" ")
    .filter(Boolean)
    .map((entry) => {
      const at = entry.lastIndexOf(":");
      return {
        id: entry.slice(0, at),
        values: entry
          .slice(at + 1)
          .split(",")
          .map(Number),
      };
    });

const boxOf = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Rect => ({
  x,
  y,
  width,
  height,
});

const pointsOf = (values: readonly number[]): readonly Point[] =>
  values.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: values[i + 1] ?? 0 }] : []));

/** How many symbols and lines run otherwise than in the approved layout. */
export function differences(before: string, now: string): number {
  const [old = "", present = ""] = [before, now].map((text) => text.replaceAll("|", " "));
  const known = new Set(old.split(" "));
  return present.split(" ").filter((entry) => entry !== "" && !known.has(entry)).length;
}
