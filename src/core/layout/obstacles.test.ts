import { hardCounts } from "../../../tests/support/layout-metrics";
import { layoutMeets } from "../../../tests/support/layout-obstacles";
import { madeInput, madeSop } from "../../../tests/support/sop-generator";
import type { Rect } from "../grid/geometry";
import type { LayoutInput } from "./diagram-layout";
import { layoutDiagram } from "./layout-diagram";

/** A stamp of 24 x 18 pt in every third free cell. */
function stamped(input: LayoutInput): LayoutInput {
  const { laneEdges, rowEdges, nodes } = input;
  const free: Rect[] = [];
  rowEdges.slice(1).forEach((low, row) => {
    laneEdges.slice(1).forEach((end, lane) => {
      const [x, y] = [laneEdges[lane]!, rowEdges[row]!];
      const isTaken = nodes.some(
        ({ cell }) =>
          cell.y < low && cell.y + cell.height > y && cell.x < end && cell.x + cell.width > x,
      );
      if (!isTaken)
        free.push({ x: (x + end) / 2 - 12, y: (y + low) / 2 - 9, width: 24, height: 18 });
    });
  });
  return { ...input, obstacles: free.filter((_, i) => i % 3 === 0) };
}

describe("the author's own objects over the lanes", () => {
  const cases = Array.from({ length: 30 }, (_, seed) => stamped(madeInput(madeSop(3000 + seed))));

  test("are gone round, at the price of nothing else", () => {
    const before = cases.map((input) =>
      layoutMeets(layoutDiagram({ ...input, obstacles: [] }), input),
    );
    const after = cases.map((input) => layoutMeets(layoutDiagram(input), input));
    const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0);
    expect(sum(before)).toBeGreaterThan(30);
    expect(sum(after)).toBeLessThanOrEqual(2);
    for (const input of cases) {
      const { labelBad: _, labelAstray: __, ...hard } = hardCounts(input, layoutDiagram(input));
      expect(Object.values(hard).every((count) => count === 0)).toBe(true);
    }
  });

  test("are told of where they cannot be gone round", () => {
    const input = madeInput(madeSop(4));
    const wall = {
      x: input.laneEdges[0]!,
      y: input.rowEdges[1]! - 2,
      width: input.laneEdges.at(-1)! - input.laneEdges[0]!,
      height: 4,
    };
    const layout = layoutDiagram({ ...input, obstacles: [wall] });
    expect(layout.edges).toHaveLength(input.flows.length);
    expect(layout.warnings.filter(({ code }) => code === "obstacle-met")).not.toEqual([]);
    expect(layout.warnings.filter(({ code }) => code === "no-route")).toEqual([]);
  });

  test("a symbol moves aside in its cell", () => {
    const input = madeInput(madeSop(4));
    const [first] = layoutDiagram(input).nodes;
    const { x, y } = first!.bounds;
    const layout = layoutDiagram({
      ...input,
      obstacles: [{ x: x - 4, y: y - 4, width: 8, height: 8 }],
    });
    expect(layout.nodes[0]!.bounds).not.toEqual(first!.bounds);
    expect(layout.warnings).toEqual([]);
  });
});
