import type {
  ActivityId,
  Flow,
  FlowNode,
  FlowSource,
  ReadingProblem,
} from "../document/sop-document";
import { activityId } from "./activities";
import { type CodedRow, codedNodes, readCodedRow } from "./coded-rows";
import { differsFrom, withDrawnTexts } from "./compare-drawing";
import type { DrawnFlowInput, DrawnRow } from "./drawn-flow/drawn-flow";
import { isExitWord } from "./drawn-flow/exit-words";
import { flowShapesOver, readDrawnFlow } from "./drawn-flow/read-drawn-flow";
import { unreadPictures } from "./drawn-flow/unread-pictures";
import { type FlowRow, flowPlace, readFlows } from "./flows";
import type { TableReading } from "./procedure-tables";
import { originOf, type SheetCells } from "./sheet-cells";

export type ReadFlow = {
  readonly nodes: ReadonlyMap<ActivityId, readonly FlowNode[]>;
  readonly flows: readonly Flow[];
  readonly source: FlowSource;
  readonly flowShapeIds: readonly string[];
  readonly problems: readonly ReadingProblem[];
};

/** The flow of a table: from its codes, else from the shapes drawn over its lanes. */
export function readFlow(
  cells: SheetCells,
  reading: TableReading,
  allowedShapes: readonly string[] = [],
): ReadFlow {
  const input = { ...drawnInput(cells, reading), allowedShapes };
  const flow = flowOf(cells, reading, input);
  const pictures = unreadPictures(input, flow.flowShapeIds);
  return pictures.length === 0 ? flow : { ...flow, problems: [...flow.problems, ...pictures] };
}

function flowOf(cells: SheetCells, reading: TableReading, input: DrawnFlowInput): ReadFlow {
  const rows = input.rows.map((row) => readCodedRow(cells, input.lanes, row));
  const isDrawn = input.rows.length > 0 && flowShapesOver(input).length > 0;
  // Ticks, and signs like `?`, are also what people put beside a drawing: there only a letter or word makes codes.
  const hasWord = rows.some(({ symbols }) => symbols.some(({ writing }) => writing === "word"));
  if (isDrawn && !hasWord) {
    const drawn = readDrawnFlow(input);
    return { ...drawn, source: "shapes", problems: [...drawn.problems, ...textsBeside(rows)] };
  }

  const coded = codedFlow(cells, reading, rows);
  if (!isDrawn) return coded;
  const drawn = readDrawnFlow(input);
  const nodes = withDrawnTexts(coded, drawn, input.rows);
  const differing = differsFrom(coded, drawn, input.rows);
  if (!differing) return { ...coded, nodes, flowShapeIds: drawn.flowShapeIds };
  const { left, right } = input.body;
  const problem: ReadingProblem = {
    code: "drawing-disagrees",
    origin: originOf(cells, { top: differing.top, left, bottom: differing.bottom, right }),
    data: { count: drawn.flowShapeIds.length },
  };
  return {
    ...coded,
    nodes,
    flowShapeIds: drawn.flowShapeIds,
    problems: [...coded.problems, problem],
  };
}

/** Texts in the lanes of a drawn form that are no symbols; the words at the exits are read with the drawing. */
const textsBeside = (rows: readonly CodedRow[]): readonly ReadingProblem[] =>
  rows
    .flatMap(({ problems }) => problems)
    .filter(({ code, data }) => code === "unknown-code" && !isExitWord(String(data.text)))
    .map((problem) => ({ ...problem, code: "text-unread" }));

function drawnInput(
  { snapshot }: SheetCells,
  { table, lanes, rows, band }: TableReading,
): DrawnFlowInput {
  return {
    snapshot,
    lanes,
    rows: rows.map((row, index): DrawnRow => ({ id: activityId(index), ...row })),
    body: {
      top: table.header.bottom + 1,
      left: lanes[0]?.left ?? band.lanes.left,
      bottom: table.range.bottom,
      right: lanes.at(-1)?.right ?? band.lanes.right,
    },
    table: table.range,
  };
}

function codedFlow(cells: SheetCells, reading: TableReading, rows: readonly CodedRow[]): ReadFlow {
  const nodes = new Map(
    rows.map((row) => [row.row.id, codedNodes(cells, reading.lanes, row)] as const),
  );
  const flowRows = rows.map(
    (row): FlowRow => ({
      ...flowPlace(cells, reading.table, row.row),
      symbols: nodes.get(row.row.id)!.map(({ id, kind, origin }, index) => ({
        id,
        kind,
        origin,
        starred: row.symbols[index]!.starred,
      })),
    }),
  );
  const { flows, problems } = readFlows(cells, flowRows, reading.table.helpers);
  const hasNodes = rows.some(({ symbols }) => symbols.length > 0);
  return {
    nodes,
    flows,
    source: hasNodes ? "codes" : "none",
    flowShapeIds: [],
    problems: [...rows.flatMap((row) => row.problems), ...problems],
  };
}
