import { defineRule } from "./define-rule";
import { PELAKSANA_ORDER } from "./identity-basis";
import { type LaneEntry, laneEntries } from "./lane-order";

export const pelaksanaFollowTheFlow = defineRule({
  id: "pelaksana-follow-the-flow",
  code: "PL-06",
  group: "pelaksana",
  basis: PELAKSANA_ORDER,
  messages: ["order"],
  check({ document, graph, report }) {
    const entries = laneEntries(document, graph);
    // Lanes below a common head cannot be moved freely; a first lane that enters late has a finding of its own.
    if (entries.some(({ lane }) => lane.group !== null) || entersLate(entries)) return;
    const early = entries.find(({ first }, i) =>
      entries.slice(0, i).some((left) => left.first > first && left.first !== IDLE),
    );
    if (!early) return;
    const order = [...entries].sort((a, b) => a.first - b.first || 0).map(({ lane }) => lane.name);
    report("order", { origin: early.lane.origin, data: { lane: early.lane.name, order } });
  },
});

const IDLE = Number.POSITIVE_INFINITY;

const entersLate = ([left, ...others]: readonly LaneEntry[]): boolean =>
  left !== undefined && others.some(({ first }) => first < left.first);
