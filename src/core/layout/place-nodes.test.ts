import type { LayoutNode } from "./diagram-layout";
import { isCrowded, placeNode } from "./place-nodes";

const node = (width: number, height: number, own: Partial<LayoutNode> = {}): LayoutNode => ({
  id: "n",
  kind: "process",
  text: "",
  cell: { x: 100, y: 200, width, height },
  share: { index: 0, count: 1 },
  ...own,
});

const place = (one: LayoutNode) => placeNode(one, [100, 176, 252], [200, 252]);

describe("placeNode", () => {
  test("centres a symbol and leaves room for tracks on both sides", () => {
    expect(place(node(76, 52))).toEqual({ x: 115.25, y: 214.25, width: 45.5, height: 23.5 });
  });

  test("does not let it swell in a large cell", () => {
    const { width, height } = placeNode(node(160, 200), [100, 260], [200, 400]);
    expect({ width, height }).toEqual({ width: 64, height: 30 });
  });

  test("lets a symbol over lanes reach over them, with its middle off the line between them", () => {
    const box = place(node(152, 52));
    expect(box.width).toBeGreaterThan(100);
    expect(Math.abs(box.x + box.width / 2 - 176)).toBeGreaterThanOrEqual(4);
  });

  test.each([
    ["beside each other in a low cell", 110, 40, "x"],
    ["below each other in a narrow one", 60, 75, "y"],
  ] as const)("puts two symbols %s, with room for an arrow", (_, width, height, axis) => {
    const [first, second] = [0, 1].map((index) =>
      placeNode(node(width, height, { share: { index, count: 2 } }), [100, 100 + width], [200]),
    );
    const size = axis === "x" ? first!.width : first!.height;
    expect(second![axis] - first![axis] - size).toBe(13);
  });

  test("keeps three symbols inside a cell that is far too small", () => {
    const boxes = [0, 1, 2].map((index) => place(node(40, 14, { share: { index, count: 3 } })));
    expect(boxes[0]!.x).toBeGreaterThanOrEqual(100);
    expect(boxes[2]!.x + boxes[2]!.width).toBeLessThanOrEqual(140);
    expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.x + boxes[0]!.width);
    expect(isCrowded(node(40, 14))).toBe(true);
  });
});
