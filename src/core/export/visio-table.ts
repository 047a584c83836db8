import type { NodeKind } from "../document/sop-document";
import type { FlowModel, ModelFlow } from "./flow-model";

/** Heads of the process map table of Visio's Data Visualizer, in its order. */
export const VISIO_COLUMNS = [
  "Process Step ID",
  "Process Step Description",
  "Next Step ID",
  "Connector Label",
  "Shape Type",
  "Function",
  "Phase",
] as const;

export const VISIO_SHAPES: Readonly<Record<NodeKind, string>> = {
  start: "Start",
  process: "Process",
  decision: "Decision",
  end: "End",
};

/** Word at a link between symbols that act together: Visio has arrows only. */
export const JOINT_WORD = "bersama";

/**
 * The flow as rows of that table, heads first. Visio takes lists of next steps and of their labels by commas, so a comma
 * in a label becomes a semicolon. A symbol over several lanes stands in the leftmost: a step has one function there.
 */
export function visioRows({ lanes, nodes, flows }: FlowModel): readonly (readonly string[])[] {
  return [
    VISIO_COLUMNS,
    ...nodes.map(({ key, kind, lane, text }, index) => {
      const own = flows.filter(({ source }) => source === index);
      const labels = own.map(labelOf);
      return [
        stepId(key),
        text,
        own.map(({ target }) => stepId(nodes[target]!.key)).join(","),
        labels.some((label) => label !== "") ? labels.join(",") : "",
        VISIO_SHAPES[kind],
        lanes[lane] ?? "",
        "",
      ];
    }),
  ];
}

/** `P3-2`: a bare number or `3-2` would become a number or a date as soon as Excel opens it. */
const stepId = (key: string): string => `P${key}`;

const labelOf = ({ text, joint }: ModelFlow): string =>
  joint ? JOINT_WORD : text.replaceAll(",", ";");
