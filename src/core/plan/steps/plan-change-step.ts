import type { Activity, Flow, FlowNode, NodeId, SopDocument } from "../../document/sop-document";
import { cellAt, type GridSnapshot } from "../../grid/grid-snapshot";
import { defaultTarget } from "../../recognise/flows";
import { cellChange } from "../cell-change";
import { emptied } from "./contents";
import { draftedCells, newDraft, structured } from "./draft";
import { NEW_NODE, symbolsOf } from "./plan-add-step";
import { refusedStep, type StepEdit, type StepPlan } from "./step-edit";
import { carriedFlows, flowsOfKind, impliedFlow, joinedFlows } from "./step-flows";

type Edit<K extends StepEdit["kind"]> = Extract<StepEdit, { kind: K }>;

/** The text of a step; lines that stood below in cells of their own become one text. */
export function planDescription(
  snapshot: GridSnapshot,
  document: SopDocument,
  { activity, text }: Edit<"set-description">,
): StepPlan {
  const step = document.activities.find(({ id }) => id === activity);
  if (!step) return refusedStep("step-missing");
  const { top, left, bottom, right } = step.descriptionOrigin.range;
  const cells = Array.from({ length: bottom - top + 1 }, (_, line) =>
    Array.from({ length: right - left + 1 }, (_, i) => ({ row: top + line, column: left + i })),
  ).flat();
  if (cells.some(({ row, column }) => cellAt(snapshot, row, column)?.formula)) {
    return refusedStep("formula-cell", step.descriptionOrigin);
  }
  const changes = [
    cellChange(snapshot, top, left, { value: text || null }),
    ...emptied(snapshot, cells.slice(1)),
  ];
  return { kind: "plan", commands: draftedCells(newDraft(snapshot), changes).commands };
}

/** What a lane holds in a step. A symbol that goes is joined over; a new one is led to and leads on in order. */
export function planSymbol(
  snapshot: GridSnapshot,
  document: SopDocument,
  { activity, lane, symbol }: Edit<"set-symbol">,
): StepPlan {
  const step = document.activities.find(({ id }) => id === activity);
  const isLane = document.pelaksana.some(({ id }) => id === lane);
  if (!step || !isLane) return refusedStep("step-missing");
  const present = step.nodes.filter(({ lanes }) => lanes.includes(lane));
  const rows = document.activities.map(symbolsOf);
  const withNodes = (nodes: readonly FlowNode[], flows: readonly Flow[]): StepPlan => {
    const activities = document.activities.map((one) => (one === step ? { ...one, nodes } : one));
    const { commands } = structured(newDraft(snapshot), { ...document, activities, flows });
    return { kind: "plan", commands };
  };
  const [first, ...others] = present;
  if (symbol === null) {
    const gone = new Set(present.map(({ id }) => id));
    const nodes = step.nodes.filter(({ id }) => !gone.has(id));
    return withNodes(nodes, joinedFlows({ rows, flows: document.flows }, gone));
  }
  if (first) {
    const gone = new Set(others.map(({ id }) => id));
    const flows = joinedFlows({ rows, flows: document.flows }, gone);
    const nodes = step.nodes
      .filter(({ id }) => !gone.has(id))
      .map((node) => (node === first ? { ...node, kind: symbol } : node));
    return withNodes(nodes, madeWhole(document, nodes, step, flowsOfKind(flows, first.id, symbol)));
  }
  const node: FlowNode = {
    id: NEW_NODE,
    kind: symbol,
    pelaksana: lane,
    lanes: [lane],
    text: "",
    source: "code",
    shapeName: null,
    origin: step.origin,
  };
  const nodes = inserted(document, step.nodes, node);
  const after = document.activities.map((one) => symbolsOf(one === step ? { ...one, nodes } : one));
  return withNodes(nodes, carriedFlows({ rows, flows: document.flows }, after));
}

/** An end that becomes another symbol leads on in order. */
function madeWhole(
  document: SopDocument,
  nodes: readonly FlowNode[],
  step: Activity,
  flows: readonly Flow[],
): readonly Flow[] {
  const wasEnd = new Map(step.nodes.map(({ id, kind }) => [id, kind === "end"]));
  const rows = document.activities.map((one) => symbolsOf(one === step ? { ...one, nodes } : one));
  const index = document.activities.indexOf(step);
  const added = nodes.flatMap(({ id, kind }, at): readonly Flow[] => {
    if (!wasEnd.get(id) || kind === "end") return [];
    const target = defaultTarget(rows, index, at);
    return target === null ? [] : [impliedFlow(id, kind, target)];
  });
  return [...flows, ...added];
}

/** A start comes first, an end last, others in the order of the lanes. */
function inserted(
  { pelaksana }: SopDocument,
  nodes: readonly FlowNode[],
  node: FlowNode,
): readonly FlowNode[] {
  const lane = (one: FlowNode): number => pelaksana.findIndex(({ id }) => id === one.pelaksana);
  const rank = (one: FlowNode): number =>
    one.kind === "start" ? -1 : one.kind === "end" ? pelaksana.length : lane(one);
  const before = nodes.findIndex((one) => rank(one) > rank(node));
  const at = before < 0 ? nodes.length : before;
  return [...nodes.slice(0, at), node, ...nodes.slice(at)];
}

/** Where one exit of a symbol leads; the author's word at the exit stays. */
export function planTarget(
  snapshot: GridSnapshot,
  document: SopDocument,
  { source, exit, target }: Edit<"set-target">,
): StepPlan {
  const places = document.activities.flatMap(({ nodes }, row) =>
    nodes.map((node, at) => ({ node, row, at })),
  );
  const place = places.find(({ node }) => node.id === source);
  const isKnown = target === null || places.some(({ node }) => node.id === target);
  if (!place || !isKnown) return refusedStep("step-missing");
  const { kind } = place.node;
  if (kind === "end" || (exit === "tidak" && kind !== "decision")) {
    return refusedStep("step-missing", place.node.origin);
  }
  const isExit = (flow: Flow): boolean =>
    flow.source === source && !flow.joint && (flow.outcome === "tidak") === (exit === "tidak");
  const old = document.flows.find(isExit);
  const rows = document.activities.map(symbolsOf);
  const byItself = exit === "tidak" ? null : defaultTarget(rows, place.row, place.at);
  const wanted: NodeId | null = target ?? byItself;
  const flow: readonly Flow[] =
    wanted === null
      ? []
      : [
          {
            ...impliedFlow(source, kind, wanted, old),
            outcome: exit === "tidak" ? "tidak" : kind === "decision" ? "ya" : null,
            label: target === null ? null : (old?.label ?? null),
          },
        ];
  const flows = [...document.flows.filter((one) => !isExit(one)), ...flow];
  const { commands } = structured(newDraft(snapshot), { ...document, flows });
  return { kind: "plan", commands };
}
