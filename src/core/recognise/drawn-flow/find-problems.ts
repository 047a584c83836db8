import type { ReadingProblem } from "../../document/sop-document";
import type { Origin } from "../../grid/address";
import { cellOrigin } from "../../grid/address";
import type { Point } from "../../grid/geometry";
import { centre } from "../../grid/geometry";
import type { GridSnapshot } from "../../grid/grid-snapshot";
import { columnEdge, rowEdge } from "../../grid/grid-snapshot";
import type { AttachedLine } from "./attach-ends";
import type { JoinedPages } from "./join-pages";
import { isPlaced } from "./order-nodes";
import { isRound, isSurelySymbol } from "./shape-forms";
import type { DrawnSymbol, DrawnWord } from "./sort-shapes";
import type { Trace } from "./trace-lines";
import { lineGroups } from "./trace-lines";

/** The last index whose edge lies at or before a place. */
function indexAt(place: number, edge: (index: number) => number, known: number): number {
  let index = known;
  while (index > 0 && edge(index) > place) index--;
  while (edge(index + 1) <= place && edge(index + 1) > edge(index)) index++;
  return index;
}

/** The cell under a point of the sheet. */
export function originAt(snapshot: GridSnapshot, { x, y }: Point): Origin {
  const row = indexAt(y, (i) => rowEdge(snapshot, i), snapshot.rowEdges.length);
  const column = indexAt(x, (i) => columnEdge(snapshot, i), snapshot.columnEdges.length);
  return cellOrigin(snapshot.sheet, row, column);
}

/** Symbols that stand nowhere in the table, or whose shape is no symbol. */
function symbolProblems(
  snapshot: GridSnapshot,
  symbols: readonly DrawnSymbol[],
): readonly ReadingProblem[] {
  return symbols.flatMap((symbol): ReadingProblem[] => {
    const { shape, form, known, place } = symbol;
    const origin = originAt(snapshot, centre(shape.bounds));
    const stands = form === "page" ? place.lanes !== null : isPlaced(symbol);
    if (!stands) return [{ code: "shape-outside", origin, data: { name: shape.name } }];
    if (form === "page" && isRound(shape.geometry)) {
      return [{ code: "jump-circle", origin, data: { name: shape.name, text: symbol.text } }];
    }
    if (known) return [];
    const data = { name: shape.name, geometry: shape.geometry };
    return [{ code: "shape-unknown", origin, data }];
  });
}

/** Frames, brackets and speech bubbles explain; what else lies over the lanes was meant as a step. */
const ANNOTATION = /callout|brace|bracket|frame/i;
/** More text than this makes a note of a shape. Characters. */
const NOTE_LENGTH = 60;

/** Shapes over an activity that are no symbol and that no line leads to: perhaps a step, and not read as one. */
export const isStranger = ({ shape, known, text, place }: DrawnSymbol): boolean =>
  shape.kind === "shape" &&
  !shape.textBox &&
  !known &&
  place.inBody &&
  !place.tall &&
  place.row !== null &&
  text.length <= NOTE_LENGTH &&
  !ANNOTATION.test(shape.geometry);

/** A symbol over Kegiatan or another column beside the lanes, where no lane can have it. */
export const isMisplaced = ({ shape, text, place }: DrawnSymbol): boolean =>
  shape.kind === "shape" &&
  !shape.textBox &&
  isSurelySymbol(shape.geometry) &&
  place.beside &&
  place.row !== null &&
  text.length <= NOTE_LENGTH;

/** Lines with an end at nothing, and lines that lead from nowhere to anywhere (two arrowheads against each other). */
function lineProblems(
  snapshot: GridSnapshot,
  lines: readonly AttachedLine[],
  traces: readonly Trace[],
): readonly ReadingProblem[] {
  const traced = new Set(traces.flatMap(({ lineIds }) => lineIds));
  const loose = (line: AttachedLine, end: "begin" | "end" | "both"): ReadingProblem => {
    const { waypoints } = line.path;
    const point = (end === "begin" ? waypoints[0] : waypoints.at(-1)) ?? centre(line.shape.bounds);
    return {
      code: "connector-loose",
      origin: originAt(snapshot, point),
      data: { name: line.shape.name, end },
    };
  };
  return lineGroups(lines).flatMap((group) => {
    const open = group.flatMap((line) => {
      const [begin, end] = [line.begin.kind === "loose", line.end.kind === "loose"];
      if (!begin && !end) return [];
      return [loose(line, begin && end ? "both" : begin ? "begin" : "end")];
    });
    const leads = group.some(({ shape }) => traced.has(shape.id));
    return open.length > 0 || leads ? open : [loose(group[0]!, "both")];
  });
}

/** Everything drawn that could not be read as it stands. */
export function findProblems(
  snapshot: GridSnapshot,
  symbols: readonly DrawnSymbol[],
  lines: readonly AttachedLine[],
  traces: readonly Trace[],
  broken: JoinedPages["broken"],
  strayWords: readonly DrawnWord[],
): readonly ReadingProblem[] {
  return [
    ...symbolProblems(snapshot, symbols),
    ...lineProblems(snapshot, lines, traces),
    ...broken.map(
      ({ symbol: { shape, text }, missing }): ReadingProblem => ({
        code: "page-unpaired",
        origin: originAt(snapshot, centre(shape.bounds)),
        data: { name: shape.name, text, end: missing },
      }),
    ),
    ...strayWords.map(
      ({ shape }): ReadingProblem => ({
        code: "label-loose",
        origin: originAt(snapshot, centre(shape.bounds)),
        data: { text: shape.text.trim(), name: shape.name },
      }),
    ),
  ];
}
