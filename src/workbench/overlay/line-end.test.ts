import { arrowedLine, dashArray } from "./line-end";

const elbow = [
  { x: 0, y: 0 },
  { x: 0, y: 50 },
  { x: 80, y: 50 },
];

describe("lines with arrowheads", () => {
  test("the tip is exactly the last waypoint and points along the last segment", () => {
    const { stroke, heads } = arrowedLine(elbow, 1, false, true);
    expect(heads).toEqual(["M80 50L75.5 52.25L75.5 47.75Z"]);
    expect(stroke).toBe("M0 0L0 50L75.5 50");
  });

  test("heads on both ends, none without arrows", () => {
    expect(arrowedLine(elbow, 1, true, true).heads).toHaveLength(2);
    expect(arrowedLine(elbow, 1, false, false)).toEqual({ stroke: "M0 0L0 50L80 50", heads: [] });
  });

  test("a segment shorter than the head, or of no length, breaks nothing", () => {
    const short = arrowedLine(
      [
        { x: 0, y: 0 },
        { x: 2, y: 0 },
      ],
      1,
      false,
      true,
    );
    expect(short.heads).toHaveLength(1);
    expect(
      arrowedLine(
        [
          { x: 1, y: 1 },
          { x: 1, y: 1 },
        ],
        1,
        true,
        true,
      ).heads,
    ).toEqual([]);
  });

  test("dashes grow with the line", () => {
    expect(dashArray("dash", 2)).toBe("8 6");
    expect(dashArray("solid", 2)).toBeUndefined();
  });
});
