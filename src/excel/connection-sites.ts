import type { Point } from "../core/grid/geometry";
import { centre } from "../core/grid/geometry";
import type { RawShape } from "./raw-shape";

/**
 * Docking places as shares of the box, counter-clockwise from the top. Source: the connection sites of the preset shape
 * definitions (ECMA-376). Presets whose places depend on adjustments are left out: Excel is asked about those.
 */
type Site = readonly [x: number, y: number];

const FOUR: readonly Site[] = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [1, 0.5],
];

const DIAGONAL = Math.SQRT1_2 / 2;
const EIGHT: readonly Site[] = [
  [0.5, 0],
  [0.5 - DIAGONAL, 0.5 - DIAGONAL],
  [0, 0.5],
  [0.5 - DIAGONAL, 0.5 + DIAGONAL],
  [0.5, 1],
  [0.5 + DIAGONAL, 0.5 + DIAGONAL],
  [1, 0.5],
  [0.5 + DIAGONAL, 0.5 - DIAGONAL],
];

const SITES: ReadonlyMap<string, readonly Site[]> = new Map([
  ...[
    "rect",
    "roundRect",
    "diamond",
    "flowChartProcess",
    "flowChartAlternateProcess",
    "flowChartDecision",
    "flowChartTerminator",
    "flowChartPredefinedProcess",
    "flowChartInternalStorage",
    "flowChartOffpageConnector",
    "flowChartPreparation",
    "flowChartDelay",
    "flowChartDisplay",
    "flowChartPunchedCard",
    "flowChartSort",
  ].map((preset) => [preset, FOUR] as const),
  ...["ellipse", "flowChartConnector", "flowChartOr", "flowChartSummingJunction"].map(
    (preset) => [preset, EIGHT] as const,
  ),
]);

/** Where a docking place lies on the sheet; null for a preset whose places are not known. */
export function sitePoint({ preset, frame, rotation }: RawShape, site: number): Point | null {
  const share = SITES.get(preset)?.[site];
  if (!share) return null;
  const middle = centre(frame);
  const dx = (share[0] - 0.5) * frame.width;
  const dy = (share[1] - 0.5) * frame.height;
  const angle = (rotation * Math.PI) / 180;
  return {
    x: middle.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: middle.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}

/** The direction in which a line leaves a place: of the side it lies on. */
export type Direction = "up" | "left" | "down" | "right";

const DIRECTIONS: readonly Direction[] = ["up", "left", "down", "right"];

/** Null between two sides (the slanted places of round shapes) and where the places are not known. */
export function siteDirection({ preset, rotation }: RawShape, site: number): Direction | null {
  const sites = SITES.get(preset);
  if (!sites?.[site] || rotation % 90 !== 0) return null;
  const quarter = (site * 4) / sites.length - rotation / 90;
  return Number.isInteger(quarter) ? DIRECTIONS[((quarter % 4) + 4) % 4]! : null;
}
