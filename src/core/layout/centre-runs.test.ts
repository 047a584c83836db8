import { centreRuns } from "./centre-runs";

const around = { boxes: [], laneEdges: [0, 60], rowEdges: [0, 100] };
const zigzag = (x: number) => [
  { x: 2, y: 10 },
  { x, y: 10 },
  { x, y: 90 },
  { x: 58, y: 90 },
];

describe("centreRuns", () => {
  test("moves a free run to the middle of its corridor", () => {
    const corridor = { ...around, boxes: [{ x: 12, y: 20, width: 30, height: 60 }] };
    const [line] = centreRuns([zigzag(55)], corridor);
    expect(line![1]!.x).toBe(51);
  });

  test("stays within 9 pt of a wall where the corridor is wide", () => {
    const [line] = centreRuns([zigzag(5)], around);
    expect(line![1]!.x).toBe(9);
  });

  test("spreads two parallel runs without letting one pass the other", () => {
    const other = [
      { x: 2, y: 15 },
      { x: 9, y: 15 },
      { x: 9, y: 85 },
      { x: 58, y: 85 },
    ];
    const [outer, inner] = centreRuns([zigzag(5), other], { ...around, laneEdges: [0, 18] });
    expect(outer![1]!.x).toBeLessThan(inner![1]!.x - 3);
    expect(outer![1]!.x).toBeGreaterThanOrEqual(3);
  });

  test("keeps the run to an arrow head long enough", () => {
    const line = [
      { x: 50, y: 20 },
      { x: 50, y: 44 },
      { x: 20, y: 44 },
      { x: 20, y: 52 },
    ];
    const [moved] = centreRuns([line], { ...around, rowEdges: [40, 56] });
    expect(moved![3]!.y - moved![2]!.y).toBeGreaterThanOrEqual(7);
  });
});
