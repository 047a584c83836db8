import type { SopDocument } from "../document/sop-document";
import { boxAround } from "../grid/geometry";
import { type GridSnapshot, rowEdge, type SnapshotShape } from "../grid/grid-snapshot";
import type { DrawnShape, HostCommand } from "../workbook-port";
import { cellKey, codeCells, formatAt, HIDING_FORMAT, laneCells } from "./code-cells";
import type { DrawingLayout } from "./drawing-layout";
import { type DrawingStyle, PLAIN_STYLE } from "./drawing-style";
import { type Matched, matchShapes } from "./match-shapes";
import { type OldFormats, oldFormats } from "./old-formats";
import { ownDrawing, ownName, parseOwnName, type Role } from "./own-names";
import { tidyText } from "./symbol-text";
import { type WantedEdge, wantedDrawing } from "./wanted-shapes";

/**
 * What has to change on the sheet so that it shows this layout: wanted objects against present ones of ours. Objects
 * that are as wanted are not touched; a drawing that is up to date gives no commands.
 */
export function planDrawing(
  snapshot: GridSnapshot,
  document: SopDocument,
  laidOut: DrawingLayout,
  style: DrawingStyle = PLAIN_STYLE,
): readonly HostCommand[] {
  const { sheet } = snapshot;
  const { layout } = laidOut;
  const own = ownDrawing(snapshot, document);
  const { drawing } = own;
  const old = oldFormats(snapshot, own.shapes.filter(isSymbol));
  const wanted = wantedDrawing(
    laidOut.sheet,
    document,
    laidOut,
    { old, redraw: own.shapes.length > 0 },
    style,
  );
  const present = own.shapes.filter((shape) => !isDisturbed(snapshot, laidOut, shape));

  const symbols = matchShapes(
    wanted.symbols,
    present,
    "n",
    ({ text }, shape) => tidyText(shape.text) === tidyText(text),
  );
  const name = (role: Role, key: number): string => ownName({ drawing, role, key });
  const isNamed = ({ wanted: { node }, key }: (typeof symbols)[number]) =>
    [node, name("n", key)] as const;
  const nameOf = new Map(symbols.map(isNamed));
  const standing = new Map(symbols.filter(({ kept }) => kept).map(isNamed));
  const edges = matchShapes(
    wanted.edges,
    present,
    "e",
    (edge, shape) => edge.plain || isGlued(snapshot, edge, shape, standing),
  );
  const labels = matchShapes(wanted.labels, present, "l");

  const keptNames = new Set([
    ...symbols.filter(isKept).map(({ key }) => name("n", key)),
    ...edges.filter(isKept).map(({ key }) => name("e", key)),
    ...labels.filter(isKept).map(({ key }) => name("l", key)),
  ]);
  const gone = own.shapes.map((shape) => shape.name).filter((one) => !keptNames.has(one));
  const added: readonly DrawnShape[] = [
    ...symbols.filter(isNew).map(({ wanted: { node: _, ...symbol }, key }) => ({
      ...symbol,
      kind: "symbol" as const,
      name: name("n", key),
    })),
    ...edges.filter(isNew).map(({ wanted: edge, key }) => ({
      kind: "edge" as const,
      name: name("e", key),
      title: edge.title,
      description: edge.description,
      waypoints: edge.waypoints,
      begin: { symbol: nameOf.get(edge.source)!, side: edge.sourceSide },
      end: { symbol: nameOf.get(edge.target)!, side: edge.targetSide },
      arrow: edge.arrow,
      ...(edge.look && { look: edge.look }),
      ...(edge.plain && { plain: edge.plain }),
    })),
    ...labels.filter(isNew).map(({ wanted: label, key }) => ({
      ...label,
      kind: "label" as const,
      name: name("l", key),
    })),
  ];
  const formats = formatChanges(snapshot, document, layout, old, own.shapes.length > 0);
  return [
    ...(gone.length > 0
      ? [{ kind: "delete-shapes" as const, sheet, names: [...new Set(gone)] }]
      : []),
    ...sizeChanges(sheet, laidOut),
    ...(added.length > 0 ? [{ kind: "add-shapes" as const, sheet, shapes: added }] : []),
    ...(formats.length > 0 ? [{ kind: "set-number-formats" as const, sheet, cells: formats }] : []),
  ];
}

/** Row heights and breaks come before the objects, whose places are meant for the sheet as it is then. */
export function sizeChanges(
  sheet: string,
  { rows, breaks }: Pick<DrawingLayout, "rows" | "breaks">,
): readonly HostCommand[] {
  return [
    ...(rows.length > 0 ? [{ kind: "set-row-heights" as const, sheet, rows }] : []),
    ...(breaks ? [{ kind: "set-row-breaks" as const, sheet, rows: breaks }] : []),
  ];
}

/**
 * Whether other row heights reach an object: hosts move and stretch it each in its own way, so it is drawn anew. What
 * lies above the first such row stays.
 */
function isDisturbed(
  snapshot: GridSnapshot,
  { rows: [first] }: DrawingLayout,
  { bounds, connector }: SnapshotShape,
): boolean {
  const { y, height } = connector ? boxAround(connector.waypoints) : bounds;
  return first !== undefined && y + height > rowEdge(snapshot, first.row);
}

const isSymbol = ({ name }: SnapshotShape): boolean => parseOwnName(name)?.role === "n";
const isKept = ({ kept }: Matched<unknown>): boolean => kept;
const isNew = ({ kept }: Matched<unknown>): boolean => !kept;

/** Whether a line hangs on the symbols it should, and those are not about to be replaced. */
function isGlued(
  { shapes }: GridSnapshot,
  edge: WantedEdge,
  { connector }: SnapshotShape,
  standing: ReadonlyMap<string, string>,
): boolean {
  const hangs = (
    glue: { readonly shapeId: string; readonly site: number } | null | undefined,
    node: string,
    side: number,
  ): boolean => {
    const symbol = standing.get(node);
    if (!glue || symbol === undefined || glue.site !== side) return false;
    return shapes.some(({ id, name }) => id === glue.shapeId && name === symbol);
  };
  return (
    hangs(connector?.begin, edge.source, edge.sourceSide) &&
    hangs(connector?.end, edge.target, edge.targetSide)
  );
}

/** Hides the codes under the symbols; cells that are no longer covered get their format back. */
function formatChanges(
  snapshot: GridSnapshot,
  document: SopDocument,
  layout: DrawingLayout["layout"],
  old: OldFormats,
  redraw: boolean,
) {
  const drawn = new Set(layout.nodes.map(({ id }) => id));
  const covered = [...codeCells(snapshot, document)].flatMap(([node, cells]) =>
    drawn.has(node) ? cells : [],
  );
  const hidden = new Set(covered.map(cellKey));
  const hide = [...new Map(covered.map((cell) => [cellKey(cell), cell])).values()]
    .map((at) => ({ at, format: HIDING_FORMAT, expected: formatAt(snapshot, at) }))
    .filter(({ expected }) => expected !== HIDING_FORMAT);
  // Without a drawing of ours every hidden cell is the author's own.
  const show = (redraw ? laneCells(document) : [])
    .filter((at) => !hidden.has(cellKey(at)) && formatAt(snapshot, at) === HIDING_FORMAT)
    .map((at) => ({ at, format: old.get(cellKey(at)) ?? "General", expected: HIDING_FORMAT }))
    .filter(({ format }) => format !== HIDING_FORMAT);
  return [...hide, ...show];
}
