import type { Pelaksana, SopDocument } from "../document/sop-document";
import { BIMTEK_PRACTICE } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";
import { endIsOpen } from "./missing-symbols";

export const pelaksanaHasActivity = defineRule({
  id: "pelaksana-has-activity",
  code: "PL-05",
  group: "pelaksana",
  basis: BIMTEK_PRACTICE,
  messages: ["idle"],
  check({ document, graph, report }) {
    // While the last activities have no symbol yet, each lane may still get its turn.
    if (graph.symbols.length === 0 || endIsOpen(document)) return;
    const used = new Set(graph.symbols.flatMap(({ node }) => node.lanes));
    for (const lane of document.pelaksana) {
      // A column that its author has hidden is out of use, and there is nothing to delete in sight.
      if (lane.hidden || used.has(lane.id) || isBlank(lane.name)) continue;
      if (holdsUnread(document, lane)) continue;
      report("idle", { origin: lane.origin, data: { lane: lane.name } });
    }
  },
});

/** A lane that holds something not understood is not idle: another rule speaks of that. */
const holdsUnread = ({ problems }: SopDocument, { column }: Pelaksana): boolean =>
  problems.some(
    ({ code, origin }) =>
      (code === "unknown-code" || code === "span-without-symbol") && origin.range.left === column,
  );
