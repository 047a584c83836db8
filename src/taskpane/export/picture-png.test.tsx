import { pixelSize } from "./picture-png";

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 1 1">`;

test("four pixels a point, and no side longer than a canvas takes", () => {
  expect(pixelSize(svg(500, 300.5))).toEqual({ width: 2000, height: 1202 });
  const long = pixelSize(svg(600, 6000));
  expect(long.height).toBe(8192);
  expect(long.width).toBe(819);
});
