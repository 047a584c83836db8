import type { SopDocument } from "../document/sop-document";
import { boxAround, type Point, type Rect } from "../grid/geometry";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { DiagramLayout, LayoutKind } from "../layout/diagram-layout";
import type { DrawnGeometry, DrawnLook, Side } from "../workbook-port";
import { codeCells } from "./code-cells";
import type { DrawingLayout } from "./drawing-layout";
import { marksToText } from "./drawing-marks";
import { type DrawingStyle, edgeLook, PLAIN_STYLE, symbolLook } from "./drawing-style";
import { labelSentence } from "./drawing-words";
import { fingerprint } from "./fingerprint";
import { edgeWords, nodeWords } from "./link-words";
import { lookToText } from "./look-text";
import { formatsToRecord, type OldFormats } from "./old-formats";
import { marksOf } from "./symbol-marks";
import {
  type FittedText,
  fitSymbolText,
  isUsualWord,
  TEXT_SIZE,
  terminatorText,
  tidyText,
} from "./symbol-text";
import { GEOMETRY, symbolContent, wordsOf } from "./symbol-words";

type Wanted = {
  readonly bounds: Rect;
  readonly title: string;
  readonly description: string;
  readonly look?: DrawnLook;
};

export type WantedSymbol = Wanted & {
  readonly node: string;
  readonly geometry: DrawnGeometry;
  readonly text: string;
};

export type WantedEdge = Wanted & {
  readonly source: string;
  readonly target: string;
  readonly sourceSide: Side;
  readonly targetSide: Side;
  readonly waypoints: readonly Point[];
  readonly arrow: boolean;
  readonly plain?: true;
};

export type WantedLabel = Wanted & { readonly text: string };

/** A drawing as it should be, in reading order, without names. */
export type WantedDrawing = {
  readonly symbols: readonly WantedSymbol[];
  readonly edges: readonly WantedEdge[];
  readonly labels: readonly WantedLabel[];
};

/** @param snapshot the sheet with the row heights of the drawing */
export function wantedDrawing(
  snapshot: GridSnapshot,
  document: SopDocument,
  drawing: DrawingLayout,
  formats: { readonly old: OldFormats; readonly redraw: boolean },
  style: DrawingStyle = PLAIN_STYLE,
): WantedDrawing {
  const { input, layout, links } = drawing;
  const { flows } = input;
  const words = wordsOf(document);
  const linkOf = new Map(links.links.map((link) => [link.id, link]));
  const marks = marksOf(snapshot, drawing);
  const cells = codeCells(snapshot, document);
  const flowOf = new Map(flows.map((flow) => [flow.id, flow]));
  const cellsOf = new Map<string, ReturnType<typeof cells.get>>(cells);
  const texts = authorTexts(document);
  return {
    symbols: layout.nodes.map(({ id, kind, text: letter, bounds }) => {
      const covered = cellsOf.get(id) ?? [];
      const record = formatsToRecord(snapshot, bounds, covered, formats.old, formats.redraw);
      const { text, word, look, cut } = symbolStyle(style, kind, letter, texts.get(id), bounds);
      return {
        node: id,
        geometry: GEOMETRY[kind],
        text,
        bounds,
        title: fingerprint(
          symbolContent(kind, word),
          record,
          lookToText(look),
          marksToText({ ...marks(id, bounds), cut }),
        ),
        description: nodeWords(id, words, linkOf, flowOf),
        ...(look && { look }),
      };
    }),
    edges: layout.edges.map((edge) => {
      const look = edgeLook(style, flowOf.get(edge.id)?.outcome ?? null);
      const { source, target, sourceSide, targetSide, waypoints, joint } = edge;
      return {
        source,
        target,
        sourceSide,
        targetSide,
        waypoints,
        arrow: !joint,
        bounds: boxAround(waypoints),
        title: fingerprint(
          `edge|${joint}|${sourceSide}|${targetSide}|${courseOf(waypoints)}`,
          [],
          lookToText(look, style.compatible),
        ),
        description: edgeWords(edge, words, linkOf, flowOf),
        ...(look && { look }),
        ...(style.compatible && { plain: true as const }),
      };
    }),
    labels: layout.labels.map(({ flow, text, bounds }) => {
      const { source, target } = flowOf.get(flow)!;
      return {
        text,
        bounds,
        title: fingerprint(`label|${text}`),
        description: labelSentence(text, words.get(source)!, words.get(target)!),
      };
    }),
  };
}

/** What authors wrote in symbols, by node; a word that our own option writes is none of theirs. */
export const authorTexts = ({ activities }: SopDocument): ReadonlyMap<string, string> =>
  new Map(
    activities.flatMap(({ nodes }) =>
      nodes
        .filter(({ kind, text }) => text.trim() !== "" && !isUsualWord(kind, text))
        .map(({ id, text }) => [id as string, tidyText(text)] as const),
    ),
  );

/** Nodes whose symbol has no room for all of its text. */
export function cutTexts(document: SopDocument, { nodes }: DiagramLayout): readonly string[] {
  const texts = authorTexts(document);
  return nodes
    .filter(({ id, kind, bounds }) => {
      const text = texts.get(id);
      return text !== undefined && "shown" in fitSymbolText(GEOMETRY[kind], bounds, text);
    })
    .map(({ id }) => id);
}

/**
 * What stands in a symbol and how it looks; what the author wrote there goes before a word of ours. The fingerprint is
 * made of our word alone: what somebody types into a symbol does not put it out of date.
 */
function symbolStyle(
  style: DrawingStyle,
  kind: LayoutKind,
  letter: string,
  own: string | undefined,
  bounds: Rect,
) {
  const word = style.terminatorText ? terminatorText(kind, bounds) : null;
  const ours = word?.text ?? letter;
  const { text, size, shown }: FittedText =
    own === undefined
      ? { text: ours, size: word?.size ?? TEXT_SIZE }
      : fitSymbolText(GEOMETRY[kind], bounds, own);
  const look = symbolLook(style, kind);
  return {
    text,
    word: ours,
    look: size < TEXT_SIZE && text !== "" ? { ...look, textSize: size } : look,
    cut: own === undefined || shown === undefined ? null : { text: own, shown },
  };
}

/** The run of a line relative to its beginning, tenths of a point: the same after rows were inserted above it. */
function courseOf(waypoints: readonly Point[]): string {
  const [first] = waypoints;
  if (!first) return "";
  return waypoints.map(({ x, y }) => `${tenths(x - first.x)},${tenths(y - first.y)}`).join(" ");
}

/** Rounded off-centre: coordinates made of pixels and halves of them never fall on the border between two tenths. */
const tenths = (value: number): number => Math.floor(value * 10 + 0.63);
