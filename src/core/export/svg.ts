import { bottom, boxAround, centre, type Point, type Rect, right } from "../grid/geometry";
import { LINE_HEIGHT } from "../layout/text-size";
import { symbolLines } from "../plan/symbol-text";
import type { DrawnGeometry, DrawnLook } from "../workbook-port";
import type { Picture, PictureCell, PictureItem } from "./picture";
import { fitText } from "./text-lines";
import { round, xmlText } from "./xml-text";

/** As in the workbook: sizes in points that are still read and seen when the form is printed at 70 %. */
const LINE = { color: "000000", weight: 1 } as const;
const FILL = "FFFFFF";
const TEXT_SIZE = 8;
const FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** Lines of the table: thinner than those of the flow, points. */
const GRID_WEIGHT = 0.5;

/** Arrow heads in line weights, as Office draws them; thin lines have those of a line of 2 pt. */
const HEAD = {
  small: { width: 2, length: 2 },
  medium: { width: 3, length: 3 },
  large: { width: 5, length: 3 },
} as const;
const LEAST_HEAD_WEIGHT = 2;

/** Free paper around the table, points. */
const MARGIN = 4;

/** Space between a cell's border and its text, points. */
const INSET = 3;

/** Sizes of the text in a cell, points. */
const CELL_SIZES = [8, 7, 6, 5] as const;

/** An SVG file with the picture; one unit is one point. Alt texts are titles of the objects, in reading order. */
export function pictureSvg({ title, description, cells, items }: Picture): string {
  const frame = frameOf(cells, items);
  const [width, height] = [round(frame.width), round(frame.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="${round(frame.x)} ${round(frame.y)} ${width} ${height}" role="graphics-document" font-family="${FONT}">`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(description)}</desc>`,
    `<rect x="${round(frame.x)}" y="${round(frame.y)}" width="${width}" height="${height}" fill="#${FILL}"/>`,
    `<g fill="none" stroke="#${LINE.color}" stroke-width="${GRID_WEIGHT}">${cells.map(({ bounds }) => box(bounds)).join("")}</g>`,
    ...cells.map(cellText),
    ...items.map(itemSvg),
    "</svg>",
    "",
  ].join("\n");
}

function frameOf(cells: readonly PictureCell[], items: readonly PictureItem[]): Rect {
  const boxes = cells.map(({ bounds }) => bounds);
  const others = items.map((item) =>
    item.kind === "edge" ? boxAround(item.waypoints) : item.bounds,
  );
  const all = [...boxes, ...others];
  const x = Math.min(...all.map((one) => one.x)) - MARGIN;
  const y = Math.min(...all.map((one) => one.y)) - MARGIN;
  const width = Math.max(...all.map(right)) + MARGIN - x;
  const height = Math.max(...all.map(bottom)) + MARGIN - y;
  return all.length > 0 ? { x, y, width, height } : { x: 0, y: 0, width: MARGIN, height: MARGIN };
}

function cellText({ bounds, text, align, bold }: PictureCell): string {
  const inner = { width: bounds.width - 2 * INSET, height: bounds.height - 2 * INSET };
  const { lines, size } = fitText(text, inner, CELL_SIZES);
  if (lines.length === 0) return "";
  const x = align === "center" ? centre(bounds).x : bounds.x + INSET;
  return textSvg(lines, { x, y: centre(bounds).y }, { size, align, bold });
}

function itemSvg(item: PictureItem): string {
  const alt = `<title>${xmlText(item.description)}</title>`;
  switch (item.kind) {
    case "symbol": {
      const { bounds, text, look = {} } = item;
      const shape = `<g fill="#${look.fill ?? FILL}" ${stroke(look)}>${outline(item.geometry, bounds)}</g>`;
      const size = look.textSize ?? TEXT_SIZE;
      const lines = symbolLines(item.geometry, bounds, text, size);
      return `<g role="img">${alt}${shape}${centredText(lines, bounds, size)}</g>`;
    }
    case "label":
      return `<g role="img">${alt}${centredText(item.text.split("\n"), item.bounds, TEXT_SIZE)}</g>`;
    case "edge":
      return `<g role="img">${alt}${lineSvg(item.waypoints, item.arrow, item.look)}</g>`;
  }
}

const centredText = (lines: readonly string[], bounds: Rect, size: number): string =>
  lines.every((line) => line === "")
    ? ""
    : textSvg(lines, centre(bounds), { size, align: "center", bold: false });

function textSvg(
  lines: readonly string[],
  { x, y }: Point,
  { size, align, bold }: { size: number; align: PictureCell["align"]; bold: boolean },
): string {
  const anchor = align === "center" ? ' text-anchor="middle"' : "";
  const weight = bold ? ' font-weight="bold"' : "";
  const step = size * LINE_HEIGHT;
  // Capitals of Arial are 0.72 high: their middle lies 0.36 above the baseline.
  const first = y - ((lines.length - 1) * step) / 2 + size * 0.36;
  const spans = lines.map(
    (line, i) => `<tspan x="${round(x)}" y="${round(first + i * step)}">${xmlText(line)}</tspan>`,
  );
  return `<text font-size="${size}"${anchor}${weight}>${spans.join("")}</text>`;
}

const stroke = ({ line = LINE.color, weight = LINE.weight }: DrawnLook): string =>
  `stroke="#${line}" stroke-width="${weight}"`;

const box = ({ x, y, width, height }: Rect): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;

function outline(geometry: DrawnGeometry, bounds: Rect): string {
  const { x, y, width, height } = bounds;
  const middle = centre(bounds);
  const polygon = (points: readonly (readonly [number, number])[]): string =>
    `<polygon points="${points.map(([px, py]) => `${round(px)},${round(py)}`).join(" ")}"/>`;
  switch (geometry) {
    case "flowChartProcess":
      return box(bounds);
    case "flowChartTerminator": {
      const radius = round(Math.min(width, height) / 2);
      return box(bounds).replace("/>", ` rx="${radius}"/>`);
    }
    case "flowChartDecision":
      return polygon([
        [middle.x, y],
        [right(bounds), middle.y],
        [middle.x, bottom(bounds)],
        [x, middle.y],
      ]);
    case "flowChartOffpageConnector": {
      const shoulder = y + height * 0.8;
      return polygon([
        [x, y],
        [right(bounds), y],
        [right(bounds), shoulder],
        [middle.x, bottom(bounds)],
        [x, shoulder],
      ]);
    }
  }
}

/** The head is drawn out: markers take neither the colour of their line nor a place in every program that reads SVG. */
function lineSvg(waypoints: readonly Point[], arrow: boolean, look: DrawnLook = {}): string {
  const { line = LINE.color, weight = LINE.weight, head = "medium" } = look;
  const tip = waypoints.at(-1)!;
  const before = waypoints.at(-2) ?? tip;
  const run = Math.hypot(tip.x - before.x, tip.y - before.y);
  const unit = Math.max(weight, LEAST_HEAD_WEIGHT);
  const length = Math.min(HEAD[head].length * unit, run);
  const back =
    run > 0 ? { x: (before.x - tip.x) / run, y: (before.y - tip.y) / run } : { x: 0, y: 0 };
  const foot = { x: tip.x + back.x * length, y: tip.y + back.y * length };
  const end = arrow ? foot : tip;
  const points = [...waypoints.slice(0, -1), end].map(({ x, y }) => `${round(x)},${round(y)}`);
  const path = `<polyline points="${points.join(" ")}" fill="none" ${stroke(look)}/>`;
  if (!arrow) return path;
  const half = (HEAD[head].width * unit) / 2;
  const corners = [
    tip,
    { x: foot.x - back.y * half, y: foot.y + back.x * half },
    { x: foot.x + back.y * half, y: foot.y - back.x * half },
  ].map(({ x, y }) => `${round(x)},${round(y)}`);
  return `${path}<polygon points="${corners.join(" ")}" fill="#${line}"/>`;
}
