import { meetsLine, meetsSymbol } from "./meets";
import { type LabelScene, placeLabels } from "./place-labels";

const decision = { kind: "decision" as const, bounds: { x: 40, y: 40, width: 44, height: 32 } };
const right = [
  { x: 84, y: 56 },
  { x: 140, y: 56 },
  { x: 140, y: 100 },
];
const scene: LabelScene = {
  symbols: [decision],
  lines: [right],
  laneEdges: [0, 200],
  rowEdges: [0, 150],
};
const request = { flow: "f", text: "Tidak", line: right };

describe("placeLabels", () => {
  test("puts a label over the first run, at the exit", () => {
    const [label] = placeLabels([request], scene);
    expect(label).toMatchObject({ flow: "f", text: "Tidak", crowded: false });
    const { x, y, height } = label!.bounds;
    expect(y + height).toBe(54.5);
    expect(Math.abs(x - 84)).toBeLessThan(12);
    expect(meetsSymbol(label!.bounds, decision.bounds, "decision", 0)).toBe(false);
  });

  test("goes to the other side where a line runs", () => {
    const foreign = [
      { x: 60, y: 50 },
      { x: 190, y: 50 },
    ];
    const [label] = placeLabels([request], { ...scene, lines: [right, foreign] });
    expect(label!.bounds.y).toBeGreaterThan(56);
    expect(meetsLine(label!.bounds, foreign, 3)).toBe(false);
  });

  test("keeps two labels apart", () => {
    const below = [
      { x: 84, y: 58 },
      { x: 140, y: 58 },
    ];
    const [one, two] = placeLabels([request, { flow: "g", text: "Ya", line: below }], {
      ...scene,
      lines: [right, below],
    });
    const apart =
      one!.bounds.y + one!.bounds.height <= two!.bounds.y ||
      two!.bounds.y + two!.bounds.height <= one!.bounds.y;
    expect(apart).toBe(true);
  });

  test("keeps off the borders of the lanes", () => {
    const borders = [0, 95, 200];
    const [label] = placeLabels([request], { ...scene, laneEdges: borders });
    const { x, width } = label!.bounds;
    expect(borders.some((edge) => x < edge && edge < x + width)).toBe(false);
    expect(label!.crowded).toBe(false);
  });

  test("says when there is no free place", () => {
    const tight = { ...scene, laneEdges: [82, 86], rowEdges: [50, 60] };
    expect(placeLabels([request], tight)[0]!.crowded).toBe(true);
  });
});
