import fc from "fast-check";
import type { Point, Rect } from "../../core/grid/geometry";
import {
  anchorBox,
  decodeRoute,
  encodeRoute,
  rotatePoint,
  simplifyRoute,
} from "./connector-geometry";

const length = fc.integer({ min: -2_000, max: 2_000 }).filter((n) => Math.abs(n) >= 5);

/** Orthogonal routes with every turn left or right, lengths in quarters of a point. */
const routes = (segments: number) =>
  fc
    .record({
      x: fc.integer({ min: 0, max: 4_000 }),
      y: fc.integer({ min: 0, max: 4_000 }),
      upright: fc.boolean(),
      lengths: fc.array(length, { minLength: segments, maxLength: segments }),
      /** Ends on a level with its begin, as a loop does. */
      level: fc.boolean(),
    })
    .map(({ x, y, upright, lengths, level }) => {
      const points: Point[] = [{ x: x / 4, y: y / 4 }];
      lengths.forEach((by, i) => {
        const last = points.at(-1)!;
        const vertical = i % 2 === 0 ? upright : !upright;
        points.push(
          vertical ? { x: last.x, y: last.y + by / 4 } : { x: last.x + by / 4, y: last.y },
        );
      });
      if (!level || segments < 3) return points;
      const end = points.at(-1)!;
      const vertical = segments % 2 === 1 ? upright : !upright;
      points[segments] = vertical ? { x: end.x, y: y / 4 } : { x: x / 4, y: end.y };
      return points;
    })
    .filter((points) => simplifyRoute(points).length === segments + 1);

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe("encodeRoute and decodeRoute", () => {
  test.each([1, 2, 3, 4, 5])(
    "give back a route of %i segments in every orientation",
    (segments) => {
      fc.assert(
        fc.property(routes(segments), (route) => {
          const form = encodeRoute(route)!;
          expect(form.preset).toBe(
            segments === 1 ? "straightConnector1" : `bentConnector${segments}`,
          );
          expect(form.adjustments.every((a) => Number.isInteger(a) && Math.abs(a) < 2 ** 31)).toBe(
            true,
          );
          const back = decodeRoute(form);
          expect(back).toHaveLength(route.length);
          // Both axes of a double loop may be off by half of the thinnest box.
          back.forEach((point, i) => {
            expect(Math.abs(point.x - route[i]!.x)).toBeLessThanOrEqual(0.0501);
            expect(Math.abs(point.y - route[i]!.y)).toBeLessThanOrEqual(0.0501);
          });
        }),
        { numRuns: 400 },
      );
    },
  );

  test("a loop between level sites becomes a thin box with a large adjustment", () => {
    const form = encodeRoute([
      { x: 100, y: 50 },
      { x: 133, y: 50 },
      { x: 133, y: 90 },
      { x: 100, y: 90 },
    ])!;
    expect(form.preset).toBe("bentConnector3");
    expect(form.frame.width * 12_700).toBeCloseTo(1270, 6);
    expect(form.adjustments).toEqual([33_050_000]);
  });

  test("a route that starts upright is turned by 90°", () => {
    const form = encodeRoute([
      { x: 10, y: 100 },
      { x: 10, y: 60 },
      { x: 90, y: 60 },
      { x: 90, y: 20 },
    ])!;
    expect(form).toEqual({
      preset: "bentConnector3",
      frame: { x: 10, y: 20, width: 80, height: 80 },
      rotation: 90,
      flipHorizontal: true,
      flipVertical: true,
      adjustments: [50_000],
    });
  });

  test("collinear points do not count as segments", () => {
    const form = encodeRoute([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 30 },
    ]);
    expect(form?.preset).toBe("bentConnector2");
  });

  test("six segments and slanted bends are no preset", () => {
    const zigzag = [0, 1, 2, 3, 4, 5, 6].map((i) => ({
      x: Math.ceil(i / 2) * 10,
      y: Math.floor(i / 2) * 10,
    }));
    expect(encodeRoute(zigzag)).toBeNull();
    expect(
      encodeRoute([
        { x: 0, y: 0 },
        { x: 10, y: 4 },
        { x: 10, y: 40 },
      ]),
    ).toBeNull();
  });
});

describe("decodeRoute of connectors found in files", () => {
  const frame: Rect = { x: 100, y: 200, width: 80, height: 40 };
  const plain = { frame, rotation: 0, flipHorizontal: false, flipVertical: false, adjustments: [] };

  test.each([
    // preset, rotation, flipH, flipV, begin, end
    ["line", 0, false, false, [100, 200], [180, 240]],
    ["line", 0, true, false, [180, 200], [100, 240]],
    ["straightConnector1", 180, false, false, [180, 240], [100, 200]],
    ["lineInv", 0, false, false, [100, 240], [180, 200]],
    ["bentConnector3", 270, true, false, [120, 180], [160, 260]],
    ["bentConnector2", 90, false, false, [160, 180], [120, 260]],
    ["", 0, false, true, [100, 240], [180, 200]],
  ] as const)(
    "%s turned by %i°, flips %s %s",
    (preset, rotation, flipHorizontal, flipVertical, begin, end) => {
      const path = decodeRoute({ ...plain, preset, rotation, flipHorizontal, flipVertical });
      expect(path[0]).toEqual({ x: begin[0], y: begin[1] });
      expect(path.at(-1)).toEqual({ x: end[0], y: end[1] });
    },
  );

  test("a curved connector has the bends of its bent brother", () => {
    const curved = decodeRoute({
      ...plain,
      preset: "curvedConnector4",
      adjustments: [20_000, 150_000],
    });
    expect(curved).toEqual(
      decodeRoute({ ...plain, preset: "bentConnector4", adjustments: [20_000, 150_000] }),
    );
    expect(curved).toHaveLength(5);
  });

  test("a missing adjustment is a half", () => {
    expect(decodeRoute({ ...plain, preset: "bentConnector3" })[1]).toEqual({ x: 140, y: 200 });
  });

  test("the path stays inside the turned box at any angle and keeps its length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.boolean(), (rotation, flipHorizontal) => {
        const path = decodeRoute({
          ...plain,
          preset: "straightConnector1",
          rotation,
          flipHorizontal,
        });
        expect(distance(path[0]!, path[1]!)).toBeCloseTo(Math.hypot(80, 40), 6);
      }),
    );
  });
});

describe("anchorBox", () => {
  const box: Rect = { x: 10, y: 20, width: 60, height: 20 };
  const turned: Rect = { x: 30, y: 0, width: 20, height: 60 };

  test.each([
    [0, box],
    [44.9, box],
    [45, turned],
    [90, turned],
    [134.9, turned],
    [135, box],
    [180, box],
    [225, turned],
    [314.9, turned],
    [315, box],
    [-90, turned],
  ])("at %d°", (rotation, expected) => {
    expect(anchorBox(box, rotation)).toEqual(expected);
    expect(anchorBox(anchorBox(box, rotation), rotation)).toEqual(box);
  });

  test("four quarter turns bring a point home", () => {
    const about = { x: 3, y: 7 };
    let point: Point = { x: 11, y: -2 };
    for (let i = 0; i < 4; i++) point = rotatePoint(point, about, 90);
    expect(point).toEqual({ x: 11, y: -2 });
  });
});
