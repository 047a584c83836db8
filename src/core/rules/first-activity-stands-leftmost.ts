import { defineRule } from "./define-rule";
import { PELAKSANA_ORDER } from "./identity-basis";
import { laneEntries } from "./lane-order";

export const firstActivityStandsLeftmost = defineRule({
  id: "first-activity-stands-leftmost",
  code: "PL-07",
  group: "pelaksana",
  basis: PELAKSANA_ORDER,
  messages: ["not-leftmost"],
  check({ document, graph, report }) {
    // A lane without activities has a finding of its own.
    const entries = laneEntries(document, graph).filter(({ first }) => Number.isFinite(first));
    const [left] = entries;
    const earliest = Math.min(...entries.map(({ first }) => first));
    if (!left || left.first === earliest) return;
    const { lane } = entries.find(({ first }) => first === earliest)!;
    report("not-leftmost", {
      origin: lane.origin,
      data: { lane: lane.name },
      related: [left.lane.origin],
    });
  },
});
