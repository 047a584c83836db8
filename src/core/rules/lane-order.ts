import type { Pelaksana, SopDocument } from "../document/sop-document";
import type { FlowGraph } from "./flow-graph";
import { endIsOpen, missingSymbols } from "./missing-symbols";

/** A lane and the index of the first activity in which it acts; infinite for an idle one. */
export type LaneEntry = { readonly lane: Pelaksana; readonly first: number };

/** When each lane enters, left to right; empty while the flow is still being typed. */
export function laneEntries(document: SopDocument, graph: FlowGraph): readonly LaneEntry[] {
  if (graph.symbols.length === 0 || endIsOpen(document)) return [];
  if (missingSymbols(document).gaps.length > 0) return [];
  return document.pelaksana.map((lane) => ({
    lane,
    first:
      graph.symbols.find(({ node }) => node.lanes.includes(lane.id))?.index ??
      Number.POSITIVE_INFINITY,
  }));
}
