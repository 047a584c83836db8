import type { DiagramLayout, LayoutInput } from "./diagram-layout";
import { atOrigin, originOf, shifted } from "./shift";

/**
 * What a layout depends on and nothing else: places count from the first lane and row, symbols and flows are called by
 * their order, and symbols say nothing. A page that an inserted row pushed down, and whose steps got other numbers by
 * it, is the same task as before.
 */
export function nameless(input: LayoutInput): LayoutInput {
  const names = new Map(input.nodes.map(({ id }, i) => [id, nodeName(i)]));
  const nameOf = (id: string): string => names.get(id) ?? "";
  const { nodes, flows, ...edges } = atOrigin(input);
  return {
    ...edges,
    nodes: nodes.map((node, i) => ({ ...node, id: nodeName(i), text: "" })),
    flows: flows.map((flow, i) => ({
      ...flow,
      id: flowName(i),
      source: nameOf(flow.source),
      target: nameOf(flow.target),
    })),
  };
}

const nodeName = (index: number): string => `n${index}`;
const flowName = (index: number): string => `f${index}`;

/** The layout of `nameless(input)` as that of the input itself. */
export function named(layout: DiagramLayout, input: LayoutInput): DiagramLayout {
  const nodes = new Map(input.nodes.map((node, i) => [nodeName(i), node]));
  const flows = new Map(input.flows.map((flow, i) => [flowName(i), flow]));
  const subjectOf = (name: string): string => (nodes.get(name) ?? flows.get(name))!.id;
  return shifted(
    {
      nodes: layout.nodes.map((node) => {
        const { id, text } = nodes.get(node.id)!;
        return { ...node, id, text };
      }),
      edges: layout.edges.map((edge) => {
        const { id, source, target } = flows.get(edge.id)!;
        return { ...edge, id, source, target };
      }),
      labels: layout.labels.map((label) => ({ ...label, flow: flows.get(label.flow)!.id })),
      warnings: layout.warnings.map(({ code, subject }) => ({ code, subject: subjectOf(subject) })),
    },
    originOf(input),
  );
}
