import type { Activity, Pelaksana, SopDocument } from "../document/sop-document";
import { titleOf } from "../document/title-of";
import type { Rect } from "../grid/geometry";
import { columnEdge, type GridSnapshot, mergedRange, rangeBounds } from "../grid/grid-snapshot";
import type { LayoutInput } from "../layout/diagram-layout";
import { LINE_HEIGHT } from "../layout/text-size";
import { type DrawingLayout, drawingLayout } from "../plan/drawing-layout";
import { type DrawingStyle, PLAIN_STYLE } from "../plan/drawing-style";
import { wantedDrawing } from "../plan/wanted-shapes";
import type { Picture, PictureCell, PictureItem } from "./picture";
import { fitText } from "./text-lines";

export type PictureOptions = {
  readonly style?: DrawingStyle;
  /** Whether number and description of the steps stand at the left. */
  readonly steps?: boolean;
};

/** Points. */
const NUMBER_WIDTH = 26;
const DESCRIPTION_WIDTH = { least: 110, most: 260 } as const;
const HEAD_TEXT = 8;
const HEAD_PADDING = 8;

/**
 * The flowchart of a document in its table: lanes with their heads, rows, on request the steps. One picture without page
 * ends, drawn by the same layout and in the same look as on the sheet.
 */
export function flowchartPicture(
  sheet: GridSnapshot,
  document: SopDocument,
  { style = PLAIN_STYLE, steps = true }: PictureOptions = {},
): Picture {
  const drawing = drawingLayout(sheet, document, { pages: "one" });
  // Rows as they are without room for off-page connectors.
  const { input, sheet: snapshot } = drawing;
  const title = titleOf(document).trim() || snapshot.sheet.trim();
  const { activities, pelaksana } = document;
  return {
    title,
    description: `${activities.length} kegiatan, ${pelaksana.length} pelaksana: ${pelaksana.map(({ name }) => name).join(", ")}`,
    cells: [
      ...headCells(snapshot, document, input, steps),
      ...bodyCells(input),
      ...(steps ? stepCells(snapshot, document, input) : []),
    ],
    items: flowItems(document, drawing, style),
  };
}

/** Each symbol, then the lines that leave it with their words. */
function flowItems(
  document: SopDocument,
  drawing: DrawingLayout,
  style: DrawingStyle,
): readonly PictureItem[] {
  const { layout, sheet } = drawing;
  const formats = { old: new Map<string, string>(), redraw: false };
  const { symbols, edges, labels } = wantedDrawing(sheet, document, drawing, formats, style);
  return symbols.flatMap((symbol): readonly PictureItem[] => [
    { ...symbol, kind: "symbol" },
    ...edges.flatMap((edge, i): readonly PictureItem[] => {
      if (edge.source !== symbol.node) return [];
      const words = labels.filter((_, n) => layout.labels[n]?.flow === layout.edges[i]?.id);
      return [
        { ...edge, kind: "edge" },
        ...words.map((word) => ({ ...word, kind: "label" as const })),
      ];
    }),
  ]);
}

const cell = (
  bounds: Rect,
  text = "",
  { align = "center", bold = false }: Partial<Pick<PictureCell, "align" | "bold">> = {},
): PictureCell => ({ bounds, text, align, bold });

function bodyCells({ laneEdges, rowEdges }: LayoutInput): readonly PictureCell[] {
  return rowEdges.slice(1).flatMap((low, row) =>
    laneEdges.slice(1).map((right, lane) => {
      const [x, y] = [laneEdges[lane]!, rowEdges[row]!];
      return cell({ x, y, width: right - x, height: low - y });
    }),
  );
}

/** Names of the lanes; above them those of their groups, where the form has groups. */
function headCells(
  snapshot: GridSnapshot,
  document: SopDocument,
  { rowEdges }: LayoutInput,
  steps: boolean,
): readonly PictureCell[] {
  const { pelaksana } = document;
  const low = rowEdges[0] ?? 0;
  const lanes = pelaksana.map((one) => ({ ...one, ...laneSpan(snapshot, one) }));
  const height = headHeight(lanes.map(({ name, width }) => ({ text: name, width })));
  const groups = lanes.some(({ group }) => group) ? groupSpans(lanes) : [];
  const groupHeight = groups.length > 0 ? headHeight(groups) : 0;
  const top = low - height - groupHeight;
  const bold = { bold: true } as const;
  const left = steps ? stepColumns(snapshot, document) : null;
  return [
    ...(left
      ? [
          cell({ ...left.number, y: top, height: low - top }, "No", bold),
          cell({ ...left.description, y: top, height: low - top }, "Kegiatan", bold),
        ]
      : []),
    ...groups.map(({ text, x, width }) =>
      cell({ x, width, y: top, height: groupHeight }, text, bold),
    ),
    ...lanes.map(({ name, x, width }) => cell({ x, width, y: low - height, height }, name, bold)),
  ];
}

type Span = { readonly x: number; readonly width: number };

function laneSpan(snapshot: GridSnapshot, { column, lastColumn }: Pelaksana): Span {
  const x = columnEdge(snapshot, column);
  return { x, width: columnEdge(snapshot, (lastColumn ?? column) + 1) - x };
}

function headHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(
    ({ text, width }) =>
      fitText(text, { width: width - HEAD_PADDING, height: Number.POSITIVE_INFINITY }, [HEAD_TEXT])
        .lines.length,
  );
  return Math.max(1, ...lines) * HEAD_TEXT * LINE_HEIGHT + HEAD_PADDING;
}

function groupSpans(lanes: readonly (Pelaksana & Span)[]): readonly (Span & { text: string })[] {
  const spans: (Span & { text: string })[] = [];
  lanes.forEach(({ group, x, width }, i) => {
    const last = spans.at(-1);
    if (last && lanes[i - 1]?.group === group) {
      spans[spans.length - 1] = { ...last, width: x + width - last.x };
    } else {
      spans.push({ text: group ?? "", x, width });
    }
  });
  return spans;
}

/** Where the steps stand: left of the lanes, the description as wide as on the sheet within bounds. */
function stepColumns(snapshot: GridSnapshot, { table, pelaksana }: SopDocument) {
  const lanes = Math.min(...pelaksana.map((one) => laneSpan(snapshot, one).x));
  const { kegiatan } = table!.columns;
  const merged = mergedRange(snapshot, table!.header.bottom + 1, kegiatan);
  const own = rangeBounds(snapshot, merged).width;
  const width = Math.min(Math.max(own, DESCRIPTION_WIDTH.least), DESCRIPTION_WIDTH.most);
  return {
    number: { x: lanes - width - NUMBER_WIDTH, width: NUMBER_WIDTH },
    description: { x: lanes - width, width },
  };
}

function stepCells(
  snapshot: GridSnapshot,
  document: SopDocument,
  { rowEdges }: LayoutInput,
): readonly PictureCell[] {
  const { number, description } = stepColumns(snapshot, document);
  const stepAt = new Map(
    document.activities.map((one) => [rangeBounds(snapshot, one.origin.range).y, one] as const),
  );
  return rowEdges.slice(1).flatMap((low, row) => {
    const y = rowEdges[row]!;
    const step: Activity | undefined = stepAt.get(y);
    const height = low - y;
    return [
      cell({ ...number, y, height }, step?.number ?? ""),
      cell({ ...description, y, height }, step?.description ?? "", { align: "left" }),
    ];
  });
}
