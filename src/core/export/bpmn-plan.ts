import type { Outcome } from "../document/sop-document";
import type { Point, Rect } from "../grid/geometry";
import type { LayoutFlow, LayoutInput, LayoutNode } from "../layout/diagram-layout";
import { layoutDiagram } from "../layout/layout-diagram";
import { LINE_HEIGHT } from "../layout/text-size";
import type { FlowModel, ModelFlow } from "./flow-model";
import { fitText } from "./text-lines";

/** An element of the process, with the index of the node of the model it stands for (null: added, as BPMN asks). */
export type BpmnNode = {
  readonly id: string;
  readonly tag: "startEvent" | "task" | "exclusiveGateway" | "parallelGateway" | "endEvent";
  readonly node: number | null;
  readonly lane: number;
  readonly name: string;
};

export type BpmnLine = {
  readonly id: string;
  readonly tag: "sequenceFlow" | "association";
  readonly source: string;
  readonly target: string;
  readonly name: string;
  readonly outcome: Outcome | null;
};

export type BpmnGraph = {
  readonly nodes: readonly BpmnNode[];
  readonly lines: readonly BpmnLine[];
};

/**
 * The model in BPMN's terms. Two things BPMN has no word for in one symbol are taken apart: a start that is led back to
 * becomes an event and a task, because nothing may lead to a start event; a step that leads to several others becomes
 * the step and a parallel gateway. Everything else is one to one.
 */
export function bpmnGraph({ nodes, flows }: FlowModel): BpmnGraph {
  const arrows = flows.filter(({ joint }) => !joint);
  const isTarget = new Set(arrows.map(({ target }) => target));
  const leaving = new Map<number, number>();
  for (const { source } of arrows) leaving.set(source, (leaving.get(source) ?? 0) + 1);

  const split = (index: number): boolean =>
    nodes[index]!.kind !== "decision" && (leaving.get(index) ?? 0) > 1;
  const isOpened = (index: number): boolean =>
    nodes[index]!.kind === "start" && isTarget.has(index);
  const tagOf = (index: number): BpmnNode["tag"] => {
    switch (nodes[index]!.kind) {
      case "start":
        return isOpened(index) ? "task" : "startEvent";
      case "end":
        return leaving.has(index) ? "task" : "endEvent";
      case "decision":
        return "exclusiveGateway";
      case "process":
        return "task";
    }
  };
  const graph = nodes.flatMap(({ lane, text, question }, index): readonly BpmnNode[] => [
    ...(isOpened(index) ? [addedNode(`Mulai_${index + 1}`, "startEvent", lane)] : []),
    { id: nodeId(index), tag: tagOf(index), node: index, lane, name: question ?? text },
    ...(split(index) ? [addedNode(`Cabang_${index + 1}`, "parallelGateway", lane)] : []),
  ]);
  const added = nodes.flatMap((_, index): readonly BpmnLine[] => [
    ...(isOpened(index) ? [line(`Awal_${index + 1}`, `Mulai_${index + 1}`, nodeId(index))] : []),
    ...(split(index) ? [line(`Bagi_${index + 1}`, nodeId(index), `Cabang_${index + 1}`)] : []),
  ]);
  const own = flows.map((flow, i): BpmnLine => {
    const source =
      !flow.joint && split(flow.source) ? `Cabang_${flow.source + 1}` : nodeId(flow.source);
    return { ...line(`Alur_${i + 1}`, source, nodeId(flow.target), flow) };
  });
  return { nodes: graph, lines: [...added, ...own] };
}

/** What the model has no symbol for. */
const addedNode = (id: string, tag: BpmnNode["tag"], lane: number): BpmnNode => ({
  id,
  tag,
  node: null,
  lane,
  name: "",
});

const nodeId = (index: number): string => `Langkah_${index + 1}`;

const line = (
  id: string,
  source: string,
  target: string,
  flow: Pick<ModelFlow, "text" | "joint" | "outcome"> | null = null,
): BpmnLine => ({
  id,
  tag: flow?.joint ? "association" : "sequenceFlow",
  source,
  target,
  name: flow?.text ?? "",
  outcome: flow?.outcome ?? null,
});

/** Sizes in BPMN's own unit, as its modelers draw them. */
const SIZES: Readonly<
  Record<Exclude<BpmnNode["tag"], "task">, readonly [width: number, height: number]>
> = {
  startEvent: [36, 36],
  endEvent: [36, 36],
  exclusiveGateway: [50, 50],
  parallelGateway: [50, 50],
};

/** Tasks are as high as their name needs: modelers write it with 12 units, and do not shrink it. */
const TASK = { width: 150, least: 60, most: 150, text: 12, inset: 10 } as const;
const COLUMN = 220;
const LANE = 190;

/** Our layout counts in points of a form, whose symbols are that much smaller: with it grows what it keeps free. */
const SCALE = 2.5;

function sizeOf({ tag, name }: BpmnNode): readonly [width: number, height: number] {
  if (tag !== "task") return SIZES[tag];
  const room = { width: TASK.width - TASK.inset, height: Number.POSITIVE_INFINITY };
  const { lines } = fitText(name, room, [TASK.text]);
  const height = lines.length * TASK.text * LINE_HEIGHT + 2 * TASK.inset;
  return [TASK.width, Math.min(Math.max(Math.ceil(height), TASK.least), TASK.most)];
}

export type BpmnPlaces = {
  /** Width of all columns. */
  readonly width: number;
  readonly laneHeight: number;
  readonly boxes: ReadonlyMap<string, Rect>;
  /** Lines without a way are not in here. */
  readonly ways: ReadonlyMap<string, readonly Point[]>;
};

/**
 * Where everything stands: lanes lie, steps run to the right. Our layout thinks in upright lanes and rows that go down,
 * so it is asked for the mirrored picture, in which x and y change places.
 */
export function bpmnPlaces(
  { nodes, lines }: BpmnGraph,
  { lanes, nodes: model }: FlowModel,
): BpmnPlaces {
  const columns = columnsOf(nodes, model);
  const boxes = nodes.map((node, i): Rect => {
    const [width, height] = sizeOf(node);
    const x = columns[i]! * COLUMN + (COLUMN - width) / 2;
    return { x, y: node.lane * LANE + (LANE - height) / 2, width, height };
  });
  const input: LayoutInput = {
    laneEdges: edges(lanes.length, LANE / SCALE),
    rowEdges: edges(Math.max(1, ...columns.map((column) => column + 1)), COLUMN / SCALE),
    nodes: nodes.map(({ id, tag, lane }, i): LayoutNode => {
      const cell = { x: columns[i]! * COLUMN, y: lane * LANE, width: COLUMN, height: LANE };
      return {
        id,
        kind: tag === "exclusiveGateway" ? "decision" : "process",
        text: "",
        cell: scaled(mirrored(cell), 1 / SCALE),
        share: { index: 0, count: 1 },
        pinned: scaled(mirrored(boxes[i]!), 1 / SCALE),
      };
    }),
    flows: lines.map(
      ({ id, source, target, tag, outcome }): LayoutFlow => ({
        id,
        source,
        target,
        outcome,
        label: "",
        joint: tag === "association",
      }),
    ),
  };
  const layout = layoutDiagram(input);
  return {
    width: Math.max(1, ...columns.map((column) => column + 1)) * COLUMN,
    laneHeight: LANE,
    boxes: new Map(nodes.map(({ id }, i) => [id, boxes[i]!])),
    ways: new Map(
      layout.edges.map(({ id, waypoints }) => [
        id,
        waypoints.map(({ x, y }) => ({ x: y * SCALE, y: x * SCALE })),
      ]),
    ),
  };
}

const mirrored = ({ x, y, width, height }: Rect): Rect => ({
  x: y,
  y: x,
  width: height,
  height: width,
});

const scaled = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

const edges = (count: number, size: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, i) => i * size);

/** Symbols of one activity share a column, each lane has one symbol in it. */
function columnsOf(nodes: readonly BpmnNode[], model: FlowModel["nodes"]): readonly number[] {
  let first = 0;
  let activity = 0;
  let used: { lane: number; column: number }[] = [];
  const columns: number[] = [];
  const ownActivity = (i: number): number => {
    const next = nodes.slice(i).find(({ node }) => node !== null);
    const { node } = nodes[i]!;
    return node === null && nodes[i]!.tag === "parallelGateway"
      ? activity
      : model[(node ?? next?.node)!]!.activity;
  };
  nodes.forEach(({ lane }, i) => {
    const own = ownActivity(i);
    if (own !== activity) {
      first = Math.max(first, ...used.map(({ column }) => column + 1));
      activity = own;
      used = [];
    }
    const taken = used.filter((one) => one.lane === lane).map(({ column }) => column);
    const column = Math.max(first - 1, ...taken) + 1;
    used.push({ lane, column });
    columns.push(column);
  });
  return columns;
}
