import type { Activity, FlowNode, Pelaksana, SopDocument } from "../document/sop-document";
import { columnEdge, columnWidth, type GridSnapshot } from "../grid/grid-snapshot";
import { rowHeight, withRowHeights } from "../grid/with-row-heights";
import type { DiagramLayout, LayoutInput, LayoutWarning } from "../layout/diagram-layout";
import type { HostCommand } from "../workbook-port";
import { cachedLayout } from "./cached-layout";
import { type DrawingLayout, type DrawingOptions, drawingLayout } from "./drawing-layout";

/** Lanes and rows that a flowchart needs wider and higher to be drawn without compromise; points. */
export type Widening = {
  readonly lanes: readonly {
    readonly column: number;
    readonly now: number;
    readonly width: number;
  }[];
  readonly rows: readonly { readonly row: number; readonly now: number; readonly height: number }[];
};

export const NO_WIDENING: Widening = { lanes: [], rows: [] };

/** By so much rows are made higher and lanes wider, step by step, until the drawing has no faults; points. */
const STEPS = [1, 2, 3, 4] as const;
const ROW_STEP = 12;
/** A lane of so many points holds a symbol and two lines on both sides; a step more for each try. */
const LANE = { usual: 56, step: 8 } as const;
const LEAST_ROW = 36;

/**
 * The least widening that is found to help: each try is laid out, so what is proposed is known to be enough. Nothing
 * when the drawing has no faults, or when no try has fewer.
 */
export function widening(
  snapshot: GridSnapshot,
  document: SopDocument,
  drawing: DrawingLayout,
  lay: (page: LayoutInput) => DiagramLayout = cachedLayout,
): Widening {
  const places = troubled(document, drawing);
  if (places.length === 0) return NO_WIDENING;
  const natural = { ...drawing.natural, shapes: [] };
  let best = NO_WIDENING;
  let fewest = faultsIn(drawing.layout);
  for (const step of STEPS) {
    const rows = higherRows(natural, places, step);
    const lanes = widerLanes(natural, document, places, step);
    for (const tried of [
      { lanes: [], rows },
      { lanes, rows: [] },
      { lanes, rows },
    ]) {
      if (tried.lanes.length + tried.rows.length === 0) continue;
      const pages = drawing.onePage ? "one" : "auto";
      const { layout } = drawingLayout(widened(natural, tried), document, { pages }, lay);
      const faults = faultsIn(layout);
      if (faults >= fewest) continue;
      best = tried;
      fewest = faults;
    }
    if (fewest === 0) break;
  }
  return withStrips(snapshot, natural, best);
}

/** Gives the tables of a sheet the room that they need; their flowcharts have to be drawn anew afterwards. */
export const planWidening = (
  snapshot: GridSnapshot,
  documents: readonly SopDocument[],
  options: DrawingOptions,
): readonly HostCommand[] =>
  documents
    .filter(({ table }) => table?.sheet === snapshot.sheet)
    .flatMap((one) =>
      sizesOf(snapshot.sheet, widening(snapshot, one, drawingLayout(snapshot, one, options))),
    );

function sizesOf(sheet: string, { lanes, rows }: Widening): readonly HostCommand[] {
  return [
    ...(lanes.length > 0
      ? [
          {
            kind: "set-column-widths" as const,
            sheet,
            columns: lanes.map(({ column, width }) => ({ column, width })),
          },
        ]
      : []),
    ...(rows.length > 0
      ? [
          {
            kind: "set-row-heights" as const,
            sheet,
            rows: rows.map(({ row, height }) => ({ row, height })),
          },
        ]
      : []),
  ];
}

/** Faults that more room can mend. */
const WIDER: ReadonlySet<LayoutWarning["code"]> = new Set([
  "relaxed-route",
  "no-route",
  "label-crowded",
  "cell-too-small",
]);

/** Whether more room would mend what a warning is about. */
export const isForWantOfRoom = ({ code }: LayoutWarning): boolean => WIDER.has(code);

const faultsIn = ({ warnings }: DiagramLayout): number => warnings.filter(isForWantOfRoom).length;

type Place = { readonly activity: Activity; readonly node: FlowNode };

/** The symbols that warnings are about, and those at both ends of the lines that they are about. */
function troubled({ activities }: SopDocument, { input, layout }: DrawingLayout): readonly Place[] {
  const subjects = new Set(layout.warnings.filter(isForWantOfRoom).map(({ subject }) => subject));
  for (const { id, source, target } of input.flows) {
    if (!subjects.has(id)) continue;
    subjects.add(source);
    subjects.add(target);
  }
  return activities.flatMap((activity) =>
    activity.nodes.filter(({ id }) => subjects.has(id)).map((node) => ({ activity, node })),
  );
}

function higherRows(
  natural: GridSnapshot,
  places: readonly Place[],
  step: number,
): Widening["rows"] {
  const rows = [...new Set(places.map(({ activity }) => activity.origin.range.bottom))];
  return rows
    .sort((a, b) => a - b)
    .map((row) => {
      const now = rowHeight(natural, row);
      return { row, now, height: Math.max(LEAST_ROW, now + step * ROW_STEP) };
    });
}

function widerLanes(
  natural: GridSnapshot,
  { pelaksana }: SopDocument,
  places: readonly Place[],
  step: number,
): Widening["lanes"] {
  const ids = new Set(places.flatMap(({ node }) => node.lanes));
  return pelaksana
    .filter(({ id }) => ids.has(id))
    .flatMap((lane) => {
      const more = LANE.usual + step * LANE.step - widthOf(natural, lane);
      if (more <= 0) return [];
      const now = columnWidth(natural, lane.column);
      return [{ column: lane.column, now, width: now + more }];
    });
}

const widthOf = (snapshot: GridSnapshot, { column, lastColumn }: Pelaksana): number =>
  columnEdge(snapshot, (lastColumn ?? column) + 1) - columnEdge(snapshot, column);

/** The sheet with the sizes of a try. */
function widened(natural: GridSnapshot, { lanes, rows }: Widening): GridSnapshot {
  const heights = new Map(rows.map(({ row, height }) => [row, height]));
  const widths = new Map(lanes.map(({ column, width }) => [column, width]));
  const columnEdges = [natural.columnEdges[0] ?? 0];
  const count = Math.max(natural.columnEdges.length - 1, ...[...widths.keys()].map((c) => c + 1));
  for (let column = 0; column < count; column++) {
    const own = columnWidth(natural, column);
    columnEdges.push(columnEdges[column]! + (widths.get(column) ?? own));
  }
  return { ...withRowHeights(natural, heights), columnEdges };
}

/** Heights as they have to be on the sheet, where a drawing may have made rows higher already. */
const withStrips = (
  snapshot: GridSnapshot,
  natural: GridSnapshot,
  { lanes, rows }: Widening,
): Widening => ({
  lanes,
  rows: rows.map(({ row, now, height }) => {
    const strip = rowHeight(snapshot, row) - rowHeight(natural, row);
    return { row, now: now + strip, height: height + strip };
  }),
});
