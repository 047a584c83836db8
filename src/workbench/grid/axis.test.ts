import fc from "fast-check";
import { indexAt, makeAxis, sizeOf, startOf, totalOf, visibleFrom, visibleSpan } from "./axis";

const all = (axis: { edges: readonly number[] }) => ({ first: 0, last: axis.edges.length - 2 });

describe("axis", () => {
  test("turns points into whole pixels and goes on with the default size", () => {
    const axis = makeAxis([0, 15, 75], 15, 4);
    expect(axis.edges).toEqual([0, 20, 100, 120, 140]);
  });

  test("rounds each edge from A1, so the error stays under half a pixel", () => {
    const axis = makeAxis([], 14.4, 200);
    for (let i = 0; i <= 200; i++) {
      expect(Math.abs(startOf(axis, i) - (i * 14.4 * 96) / 72)).toBeLessThanOrEqual(0.5);
    }
  });

  test("finds the index under a pixel and never a hidden one", () => {
    const axis = makeAxis([0, 15, 15, 30], 15, 5);
    expect(indexAt(axis, 0)).toBe(0);
    expect(indexAt(axis, 19)).toBe(0);
    expect(indexAt(axis, 20)).toBe(2);
    expect(indexAt(axis, -5)).toBe(0);
    expect(indexAt(axis, 9999)).toBe(4);
  });

  test("every visible pixel belongs to the index that is found for it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 }),
        (sizes) => {
          const edges = [0];
          for (const size of sizes) edges.push(edges.at(-1)! + size);
          const axis = makeAxis(edges, 15, sizes.length);
          for (let px = 0; px < totalOf(axis); px += 7) {
            const index = indexAt(axis, px);
            expect(startOf(axis, index)).toBeLessThanOrEqual(px);
            expect(px).toBeLessThan(startOf(axis, index) + sizeOf(axis, index));
          }
        },
      ),
    );
  });

  test("visible span goes out to whole chunks and stays inside its pane", () => {
    const axis = makeAxis([], 15, 100);
    expect(visibleSpan(axis, 100, 200, 1, all(axis))).toEqual({ first: 5, last: 9 });
    expect(visibleSpan(axis, 100, 200, 8, all(axis))).toEqual({ first: 0, last: 15 });
    expect(visibleSpan(axis, 100, 200, 8, { first: 4, last: 10 })).toEqual({ first: 4, last: 10 });
    expect(visibleSpan(axis, 100, 100, 8, all(axis)).last).toBeLessThan(0);
  });

  test("skips hidden indexes", () => {
    const axis = makeAxis([0, 15, 15, 15, 30], 15, 4);
    expect(visibleFrom(axis, 1, 1)).toBe(3);
    expect(visibleFrom(axis, 2, -1)).toBe(0);
    expect(visibleFrom(axis, 4, 1)).toBeNull();
  });
});
