import type { WorkbookReading } from "../../../src/core/document/sop-document";
import { type Comparison, compareSets, NOTHING } from "./compare-reading";

/** A drawn form in words: `name row lane kind` of each symbol, `name>name outcome` of each arrow. */
export type DrawnWords = {
  readonly rows: number;
  readonly lanes: number;
  readonly nodes: readonly string[];
  readonly flows: readonly string[];
};

/** Compares a drawing by the names of its shapes. Its activities are `Kegiatan 1` …, its lanes `Pelaksana 1` … */
export function compareDrawn(
  { documents }: WorkbookReading,
  { rows, lanes, nodes, flows }: DrawnWords,
): Comparison {
  const [document] = documents;
  const activities = document?.activities ?? [];
  const name = new Map(
    activities.flatMap((activity) => activity.nodes.map(({ id, shapeName }) => [id, shapeName])),
  );
  const laneOf = new Map(document?.pelaksana.map(({ id }, i) => [id, i]));
  const counted = (word: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `${word} ${i + 1}`);
  const sets = [
    compareSets(
      "activities",
      counted("Kegiatan", rows),
      activities.map(({ description }) => description),
    ),
    compareSets(
      "lanes",
      counted("Pelaksana", lanes),
      (document?.pelaksana ?? []).map((lane) => lane.name),
    ),
    compareSets(
      "nodes",
      nodes,
      activities.flatMap(({ nodes: own }, row) =>
        own.map((node) => `${node.shapeName} ${row} ${laneOf.get(node.pelaksana)} ${node.kind}`),
      ),
    ),
    compareSets(
      "flows",
      flows,
      (document?.flows ?? []).map(
        ({ source, target, outcome }) => `${name.get(source)}>${name.get(target)} ${outcome ?? ""}`,
      ),
    ),
  ];
  return {
    tallies: {
      ...NOTHING,
      ...Object.fromEntries(sets.map(({ aspect, tally }) => [aspect, tally])),
    },
    faults: sets.flatMap(({ faults }) => faults),
  };
}
