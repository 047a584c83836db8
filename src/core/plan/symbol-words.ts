import type { SopDocument } from "../document/sop-document";
import type { LayoutKind } from "../layout/diagram-layout";
import type { DrawnGeometry } from "../workbook-port";
import type { SymbolWords } from "./drawing-words";

export const GEOMETRY: Readonly<Record<LayoutKind, DrawnGeometry>> = {
  start: "flowChartTerminator",
  process: "flowChartProcess",
  decision: "flowChartDecision",
  end: "flowChartTerminator",
  page: "flowChartOffpageConnector",
};

/** What the fingerprint of a symbol stands for. */
export const symbolContent = (kind: LayoutKind, word: string): string =>
  `symbol|${GEOMETRY[kind]}|${word}`;

/** How each symbol is named to a reader, by node. */
export function wordsOf(document: SopDocument): ReadonlyMap<string, SymbolWords> {
  const { activities, pelaksana } = document;
  return new Map(
    activities.flatMap(({ nodes, number }, i) =>
      nodes.map((node) => [
        node.id as string,
        {
          kind: node.kind,
          number: number || String(i + 1),
          pelaksana: pelaksana.filter(({ id }) => node.lanes.includes(id)).map(({ name }) => name),
        },
      ]),
    ),
  );
}
