import * as fc from "fast-check";
import { railsOf } from "./rails";

describe("railsOf", () => {
  test("puts tracks beside the symbols and one through their middle", () => {
    expect(railsOf([0, 75], [{ low: 15, high: 60 }])).toEqual([3, 6, 9, 12, 37.5, 63, 66, 69, 72]);
  });

  test("leaves a margin without room for a track alone", () => {
    expect(railsOf([0, 40], [{ low: 5, high: 35 }])).toEqual([20]);
  });

  test("keeps every track 3 pt from table lines, symbols and the next track", () => {
    const bands = fc.array(
      fc.tuple(fc.integer({ min: 20, max: 120 }), fc.double({ min: 0.3, max: 0.9, noNaN: true })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(bands, (sizes) => {
        const edges = [0];
        const extents = sizes.map(([size, filled]) => {
          const start = edges.at(-1)!;
          edges.push(start + size);
          const margin = (size * (1 - filled)) / 2;
          return { low: start + margin, high: start + size - margin };
        });
        const rails = railsOf(edges, extents);
        rails.forEach((rail, i) => {
          expect(i === 0 || rail - rails[i - 1]! >= 3 - 1e-6).toBe(true);
          for (const edge of edges) expect(Math.abs(rail - edge)).toBeGreaterThanOrEqual(3 - 1e-6);
        });
      }),
    );
  });
});
