import { glueFinder } from "./line-glue";
import type { RawEnd, RawShape } from "./raw-shape";

const shape = (id: string, x: number, y: number, own: Partial<RawShape> = {}): RawShape => ({
  id,
  name: id,
  type: "GeometricShape",
  preset: "flowChartProcess",
  frame: { x, y, width: 40, height: 20 },
  rotation: 0,
  visible: true,
  title: "",
  description: "",
  groupId: null,
  text: "",
  bare: false,
  line: null,
  ...own,
});

const end = (site: number): RawEnd => ({ site, shapeId: null });

const line = (frame: RawShape["frame"], begin: RawEnd | null, to: RawEnd | null): RawShape =>
  shape("line", 0, 0, {
    type: "Line",
    preset: "",
    frame,
    line: { type: "Straight", beginArrow: false, endArrow: true, begin, end: to },
  });

const above = shape("above", 100, 100);
const below = shape("below", 160, 200);
const between = { x: 120, y: 120, width: 60, height: 80 };

test("finds both ends by their docking places", () => {
  const found = glueFinder([above, below])(line(between, end(2), end(0)));
  expect([found?.begin?.shapeId, found?.end?.shapeId]).toEqual(["above", "below"]);
});

test("the direction is that of the sites, not of the box", () => {
  const found = glueFinder([above, below])(line(between, end(0), end(2)));
  expect([found?.begin?.shapeId, found?.end?.shapeId]).toEqual(["below", "above"]);
});

test("a free end stays free", () => {
  const found = glueFinder([above, below])(line(between, end(2), null));
  expect([found?.begin?.shapeId, found?.end]).toEqual(["above", null]);
});

test("asks when two shapes would do, when none does, and for shapes it knows no places of", () => {
  const twin = shape("twin", 100, 100);
  expect(glueFinder([above, twin, below])(line(between, end(2), end(0)))).toBeNull();
  expect(glueFinder([above])(line(between, end(2), end(0)))).toBeNull();
  const gear = shape("gear", 160, 200, { preset: "gear6" });
  expect(glueFinder([above, gear])(line(between, end(2), end(0)))).toBeNull();
});

test("round shapes have eight places", () => {
  const round = shape("round", 160, 200, { preset: "ellipse" });
  const found = glueFinder([above, round])(line({ ...between, height: 100 }, end(2), end(4)));
  expect(found?.end?.shapeId).toBe("round");
});

test("the same place of both shapes does not tell the direction", () => {
  const beside = shape("beside", 160, 200);
  const level = { x: 120, y: 120, width: 60, height: 100 };
  expect(glueFinder([above, beside])(line(level, end(2), end(2)))).toBeNull();
});
