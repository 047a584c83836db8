import type { NodeKind } from "../document/sop-document";
import type { FlowModel, ModelNode } from "./flow-model";

/** Brackets that give a node its form. */
const BRACKETS: Readonly<Record<NodeKind, readonly [string, string]>> = {
  start: ["([", "])"],
  process: ["[", "]"],
  decision: ["{", "}"],
  end: ["([", "])"],
};

/** The flow as Mermaid text: a subgraph for each lane, then the lines. */
export function mermaidText({ title, lanes, nodes, flows }: FlowModel): string {
  const idOf = new Map(nodes.map((node, i) => [node, `n${i + 1}`]));
  const id = (index: number): string => `n${index + 1}`;
  return [
    // A string of JSON is one of YAML.
    ...(title === "" ? [] : ["---", `title: ${JSON.stringify(title)}`, "---"]),
    "flowchart TB",
    ...lanes.flatMap((lane, index) => [
      `  subgraph l${index + 1}[${quoted(lane)}]`,
      ...nodes
        .filter((node) => node.lane === index)
        .map((node) => `    ${idOf.get(node)}${shape(node, lanes)}`),
      "  end",
    ]),
    ...flows.map(({ source, target, text, joint }) => {
      const line = joint ? "---" : "-->";
      const word = text === "" ? "" : `|${quoted(text)}|`;
      return `  ${id(source)} ${line}${word} ${id(target)}`;
    }),
    "",
  ].join("\n");
}

function shape(node: ModelNode, lanes: readonly string[]): string {
  const { kind, key, text, question, alsoIn } = node;
  const [open, close] = BRACKETS[kind];
  const others = alsoIn.map((lane) => lanes[lane]).join(", ");
  const shared = others === "" ? "" : ` (bersama ${others})`;
  return `${open}${quoted(`${key}. ${question ?? text}${shared}`)}${close}`;
}

/** Mermaid's own entities: `#` begins one, a quote would end the text, angle brackets would be tags. */
const ENTITIES: Readonly<Record<string, string>> = {
  "#": "#35;",
  '"': "#quot;",
  "<": "#lt;",
  ">": "#gt;",
  "&": "#amp;",
  "`": "#96;",
  "\\": "#92;",
};

const quoted = (text: string): string =>
  `"${text.replace(/[#"<>&`\\]/g, (letter) => ENTITIES[letter]!)}"`;
