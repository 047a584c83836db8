import type { Point, Rect } from "../core/grid/geometry";
import type { ConnectorPath, ShapeKind, SnapshotShape } from "../core/grid/grid-snapshot";
import { OWN_PREFIX } from "../core/workbook-port";
import { chainPoints, parsePartName } from "./edge-parts";
import { glueOf, linePath } from "./line-path";
import { type RawLine, type RawShape, seenBox } from "./raw-shape";

/** The shapes of a sheet, and which Excel shapes each of them is made of (more than one for a chain). */
export type SheetShapes = {
  readonly shapes: readonly SnapshotShape[];
  readonly partIds: ReadonlyMap<string, readonly string[]>;
};

const KINDS: Readonly<Record<RawShape["type"], ShapeKind>> = {
  GeometricShape: "shape",
  Line: "connector",
  Image: "picture",
  Group: "group",
  Unsupported: "other",
};

/** @param raw bottom first, groups before their members */
export function sheetShapes(raw: readonly RawShape[]): SheetShapes {
  const byId = new Map(raw.map((shape) => [shape.id, shape]));
  const chains = chainsOf(raw);
  const later = new Set([...chains.values()].flatMap((parts) => parts.slice(1)));
  const partIds = new Map<string, readonly string[]>();
  const shapes = raw.flatMap((shape) => {
    if (later.has(shape)) return [];
    const chain = chains.get(shape);
    partIds.set(
      shape.id,
      (chain ?? [shape]).map(({ id }) => id),
    );
    return [chain ? chainShape(chain) : singleShape(shape, byId)];
  });
  return { shapes, partIds };
}

/**
 * Parts of one line of ours, by the lowest of them, which stands for all. Of a line that somebody copied every part
 * stands alone under the line's name: drawing again then replaces them all.
 */
function chainsOf(raw: readonly RawShape[]): ReadonlyMap<RawShape, readonly RawShape[]> {
  const edges = new Map<string, Map<number, RawShape>>();
  const copied = new Set<string>();
  for (const shape of raw) {
    const name = shape.line && shape.name.startsWith(OWN_PREFIX) ? parsePartName(shape.name) : null;
    if (!name) continue;
    const parts = edges.get(name.edge) ?? new Map<number, RawShape>();
    if (parts.has(name.part)) copied.add(name.edge);
    edges.set(name.edge, parts.set(name.part, shape));
  }
  const chains = new Map<RawShape, readonly RawShape[]>();
  for (const [edge, parts] of edges) {
    const ordered = [...parts].sort(([a], [b]) => a - b).map(([, shape]) => shape);
    const lowest = raw.find((shape) => ordered.includes(shape))!;
    const isChain = ordered.length > 1 || !parts.has(1);
    if (isChain && !copied.has(edge)) {
      chains.set(lowest, [lowest, ...ordered.filter((shape) => shape !== lowest)]);
    }
  }
  return chains;
}

function singleShape(shape: RawShape, byId: ReadonlyMap<string, RawShape>): SnapshotShape {
  const connector = shape.line && linePath(shape, shape.line, byId);
  const name = shape.line ? (parsePartName(shape.name)?.edge ?? shape.name) : shape.name;
  return {
    ...commonOf(shape),
    name,
    geometry: connector && shape.line ? lineGeometry(shape.line, connector) : shape.preset,
    bounds: connector ? boxAround(connector.waypoints) : seenBox(shape),
    connector,
  };
}

function chainShape(parts: readonly RawShape[]): SnapshotShape {
  const ordered = [...parts].sort((a, b) => partOf(a) - partOf(b));
  const first = ordered[0]!;
  const last = ordered.at(-1)!;
  const boxes = ordered.map(seenBox);
  const waypoints =
    boxes.length > 1 ? chainPoints(boxes) : linePath(first, first.line!, new Map()).waypoints;
  const connector: ConnectorPath = {
    waypoints,
    begin: glueOf(first.line!.begin),
    end: glueOf(last.line!.end),
    beginArrow: first.line!.beginArrow,
    endArrow: last.line!.endArrow,
  };
  return {
    ...commonOf(first),
    id: parts[0]!.id,
    name: parsePartName(first.name)!.edge,
    // With a gap it is not the line that was drawn, whatever its first part says.
    title: ordered.every((part, i) => partOf(part) === i + 1) ? first.title : "",
    geometry: lineGeometry(first.line!, connector),
    bounds: boxAround(waypoints),
    hidden: parts.some(({ visible }) => !visible),
    connector,
  };
}

const partOf = ({ name }: RawShape): number => parsePartName(name)?.part ?? 1;

function commonOf(shape: RawShape): Omit<SnapshotShape, "bounds" | "connector" | "geometry"> {
  return {
    id: shape.id,
    name: shape.name,
    kind: KINDS[shape.type],
    rotation: shape.rotation,
    text: shape.text,
    textBox: isTextBox(shape),
    hidden: !shape.visible,
    title: shape.title,
    description: shape.description,
    groupId: shape.groupId,
  };
}

/** Names that Excel gives to text boxes, in the languages of our users. */
const TEXT_BOX_NAME = /^(?:Text ?Box|Kotak Teks)\b/i;

/**
 * Office.js does not tell text boxes from rectangles. A text box keeps the name Excel gave it; one that was renamed is
 * known by having neither fill nor outline, as labels on a flowchart do.
 */
const isTextBox = ({ name, preset, text, bare }: RawShape): boolean =>
  preset === "rect" && (TEXT_BOX_NAME.test(name) || (bare && text.trim() !== ""));

function lineGeometry({ type }: RawLine, { waypoints }: ConnectorPath): string {
  const segments = Math.min(5, waypoints.length - 1);
  if (type === "Curve") return "curvedConnector3";
  if (segments > 1) return `bentConnector${segments}`;
  return type === "Elbow" ? "bentConnector3" : "straightConnector1";
}

function boxAround(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
