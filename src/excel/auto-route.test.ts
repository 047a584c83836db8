import { autoRoute, type Dock } from "./auto-route";
import type { Direction } from "./connection-sites";

const dock = (x: number, y: number, direction: Direction): Dock => ({
  at: { x, y },
  direction,
  box: { x: x - 10, y: y - 10, width: 20, height: 20 },
});
const route = (begin: Dock, end: Dock) => autoRoute(begin, end).map(({ x, y }) => [x, y]);

test("facing sides meet half way", () => {
  expect(route(dock(0, 0, "down"), dock(60, 100, "up"))).toEqual([
    [0, 0],
    [0, 50],
    [60, 50],
    [60, 100],
  ]);
  expect(route(dock(0, 0, "down"), dock(0, 100, "up"))).toEqual([
    [0, 0],
    [0, 100],
  ]);
});

test("one corner where it lies ahead of both", () => {
  expect(route(dock(0, 0, "right"), dock(60, 100, "up"))).toEqual([
    [0, 0],
    [60, 0],
    [60, 100],
  ]);
});

test("the same side goes around the outer shape", () => {
  expect(route(dock(0, 0, "right"), dock(30, 100, "right"))).toEqual([
    [0, 0],
    [58, 0],
    [58, 100],
    [30, 100],
  ]);
});

test("what Excel would lead around shapes is a plain diagonal", () => {
  expect(route(dock(0, 0, "left"), dock(60, 100, "up"))).toHaveLength(2);
  expect(route(dock(0, 100, "down"), dock(60, 0, "up"))).toHaveLength(2);
});
