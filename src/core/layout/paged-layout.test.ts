import { hardCounts } from "../../../tests/support/layout-metrics";
import { paged } from "../../../tests/support/layout-pages";
import { madeInput, madeSop } from "../../../tests/support/sop-generator";
import { realTopologies, topologyInput } from "../../../tests/support/topology";
import { pageAt } from "./page-links";

/** Figures that are not zero, with the label ones apart. */
function offences(cases: readonly ReturnType<typeof paged>[]) {
  const sums: Record<string, number> = {};
  for (const { pages } of cases) {
    for (const { input, layout } of pages) {
      for (const [key, count] of Object.entries(hardCounts(input, layout))) {
        if (count > 0) sums[key] = (sums[key] ?? 0) + count;
      }
    }
  }
  const { labelBad = 0, labelAstray = 0, ...others } = sums;
  return { others, labels: labelBad + labelAstray };
}

const generated = Array.from({ length: 200 }, (_, i) => paged(madeInput(madeSop(2000 + i)), 300));
const real = realTopologies().map((topology) => paged(topologyInput(topology), 300));

describe("layoutPages", () => {
  test("breaks no hard rule on any page", () => {
    expect(offences(real)).toEqual({ others: {}, labels: 0 });
    expect(offences(generated)).toEqual({ others: {}, labels: 0 });
  });

  test("no line crosses a page end", () => {
    const crossing = [...real, ...generated].flatMap(({ starts, layout }) =>
      layout.edges.filter(({ waypoints }) => {
        const ys = waypoints.map(({ y }) => y);
        return starts.some((y) => Math.min(...ys) < y && y < Math.max(...ys));
      }),
    );
    expect(crossing).toEqual([]);
  });

  test("every flow is a line on one page, or two pentagons with one letter", () => {
    for (const { input, starts, links, layout } of [...real, ...generated]) {
      const nodes = new Map(input.nodes.map((node) => [node.id, node]));
      for (const { id, source, target } of input.flows) {
        const page = (node: string) => pageAt(starts, nodes.get(node)!.cell);
        const lines = layout.edges.filter((edge) => edge.id === id);
        expect(lines).toHaveLength(1);
        if (page(source) === page(target)) {
          expect(lines[0]).toMatchObject({ source, target });
          continue;
        }
        const out = links.links.find(({ role, flows }) => role === "out" && flows.includes(id))!;
        const into = links.links.find(({ role, flows }) => role === "in" && flows.includes(id))!;
        expect([out.letter, out.node, out.page]).toEqual([into.letter, source, page(source)]);
        expect([into.node, into.page]).toEqual([target, page(target)]);
        expect(lines[0]).toMatchObject({ source, target: out.id });
        expect(layout.edges.filter((edge) => edge.id === into.id)).toMatchObject([
          { source: into.id, target },
        ]);
      }
    }
  });

  test("a letter stands for one target, and a target has one pentagon that comes in", () => {
    for (const { links } of generated) {
      const into = links.links.filter(({ role }) => role === "in");
      expect(new Set(into.map(({ letter }) => letter)).size).toBe(into.length);
      expect(new Set(into.map(({ node }) => node)).size).toBe(into.length);
      const letters = [...new Set(links.links.map(({ letter }) => letter))];
      expect(into.map(({ letter }) => letter).sort()).toEqual(letters.sort());
    }
  });

  test("a label stays at its decision", () => {
    for (const { input, layout } of generated) {
      const labelled = input.flows.filter(({ label }) => label).map(({ id }) => id);
      expect(layout.labels.map(({ flow }) => flow).sort()).toEqual(labelled.sort());
    }
  });
});
