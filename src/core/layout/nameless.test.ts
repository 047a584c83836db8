import { layoutFamilies } from "../../../tests/support/layout-cases";
import type { LayoutInput } from "./diagram-layout";
import { layoutDiagram } from "./layout-diagram";
import { named, nameless } from "./nameless";

const cases = layoutFamilies(30)
  .slice(0, 4)
  .flatMap(({ name, cases }) => cases.map((one) => [`${name} ${one.name}`, one.input] as const));

test.each(cases)("%s: a layout without names is the layout", (_, input) => {
  expect(named(layoutDiagram(nameless(input)), input)).toEqual(layoutDiagram(input));
});

const [, input] = cases[0]!;

/** The same page further down, its steps with other numbers. */
const pushedDown = (by: number, { rowEdges, nodes, flows, ...rest }: LayoutInput): LayoutInput => ({
  ...rest,
  rowEdges: rowEdges.map((y) => y + by),
  nodes: nodes.map((node) => ({
    ...node,
    id: `${node.id}+1`,
    cell: { ...node.cell, y: node.cell.y + by },
  })),
  flows: flows.map((flow) => ({
    ...flow,
    source: `${flow.source}+1`,
    target: `${flow.target}+1`,
  })),
});

test("a page that was pushed down is the same task, and a longer exit text is another", () => {
  expect(nameless(pushedDown(52.5, input))).toEqual(nameless(input));
  const longer = {
    ...input,
    flows: input.flows.map((flow) => ({ ...flow, label: "Ya, lengkap" })),
  };
  expect(nameless(longer)).not.toEqual(nameless(input));
});
