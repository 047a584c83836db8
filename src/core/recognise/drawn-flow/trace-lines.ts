import type { AttachedLine, EndSide } from "./attach-ends";
import type { Polyline } from "./polyline";
import { pathLength, subPath } from "./polyline";
import type { DrawnSymbol } from "./sort-shapes";

/** One way along lines from a symbol to a symbol. */
export type Trace = {
  readonly source: DrawnSymbol;
  readonly target: DrawnSymbol;
  /** From the source to the target. */
  readonly path: Polyline;
  readonly lineIds: readonly string[];
  /** False when no line of the way has an arrowhead: then the direction is a guess. */
  readonly directed: boolean;
};

/** Part of a line between two stops. A stop is an end at a symbol, or a knot of several lines. */
type Piece = {
  readonly lineId: string;
  /** The line as it was drawn. */
  readonly wholeId: string;
  readonly from: string;
  readonly to: string;
  readonly path: Polyline;
  readonly forward: boolean;
  readonly backward: boolean;
};

/** An end of a line at a symbol. */
type Terminal = {
  readonly stop: string;
  readonly symbol: DrawnSymbol;
  readonly head: boolean;
  readonly lineId: string;
  readonly side: EndSide;
};

type Step = { readonly piece: Piece; readonly reversed: boolean };

function stopOf(line: AttachedLine, side: EndSide): string {
  const at = line[side];
  return at.kind === "knot" ? at.knot : `${line.shape.id}:${side}`;
}

function piecesOf(line: AttachedLine): readonly Piece[] {
  const { waypoints, beginArrow, endArrow } = line.path;
  const length = pathLength(waypoints);
  const stops = [
    { along: 0, knot: stopOf(line, "begin") },
    ...line.meetings,
    { along: length, knot: stopOf(line, "end") },
  ];
  return stops.slice(1).map((stop, i) => ({
    lineId: line.shape.id,
    wholeId: line.cutFrom ?? line.shape.id,
    from: stops[i]!.knot,
    to: stop.knot,
    path: line.meetings.length > 0 ? subPath(waypoints, stops[i]!.along, stop.along) : waypoints,
    forward: endArrow || !beginArrow,
    backward: beginArrow || !endArrow,
  }));
}

function terminalsOf(line: AttachedLine): readonly Terminal[] {
  return (["begin", "end"] as const).flatMap((side) => {
    const at = line[side];
    if (at.kind !== "symbol") return [];
    const head = side === "begin" ? line.path.beginArrow : line.path.endArrow;
    return [{ stop: stopOf(line, side), symbol: at.symbol, head, lineId: line.shape.id, side }];
  });
}

/** Lines that hang together, each group on its own. */
export function lineGroups(lines: readonly AttachedLine[]): readonly (readonly AttachedLine[])[] {
  const stopsOf = (line: AttachedLine) => [
    stopOf(line, "begin"),
    stopOf(line, "end"),
    ...line.meetings.map(({ knot }) => knot),
  ];
  const atStop = new Map<string, AttachedLine[]>();
  for (const line of lines) {
    for (const stop of stopsOf(line)) atStop.set(stop, [...(atStop.get(stop) ?? []), line]);
  }
  const seen = new Set<AttachedLine>();
  const groups: AttachedLine[][] = [];
  for (const first of lines) {
    if (seen.has(first)) continue;
    seen.add(first);
    const group = [first];
    for (const line of group) {
      for (const next of stopsOf(line).flatMap((stop) => atStop.get(stop) ?? [])) {
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Shortest ways (in pieces) from one stop to every other, along the arrows. */
function waysFrom(start: string, pieces: readonly Piece[]): ReadonlyMap<string, readonly Step[]> {
  const ways = new Map<string, readonly Step[]>([[start, []]]);
  for (const [stop, way] of ways) {
    for (const piece of pieces) {
      if (piece.forward && piece.from === stop && !ways.has(piece.to)) {
        ways.set(piece.to, [...way, { piece, reversed: false }]);
      }
      if (piece.backward && piece.to === stop && !ways.has(piece.from)) {
        ways.set(piece.from, [...way, { piece, reversed: true }]);
      }
    }
  }
  return ways;
}

/** Upper before lower; symbols of one activity stand level. */
const isLower = (a: DrawnSymbol, b: DrawnSymbol): boolean => {
  if (a.place.row !== null && a.place.row === b.place.row) return false;
  return (
    a.shape.bounds.y + a.shape.bounds.height / 2 > b.shape.bounds.y + b.shape.bounds.height / 2
  );
};

/**
 * Of a way without any arrowhead: does it lead from `a` to `b`? By the order of the rows;
 * within one activity as it was drawn, and from left to right when both halves were drawn to the middle.
 */
function leadsTo(a: Terminal, b: Terminal): boolean {
  if (isLower(a.symbol, b.symbol)) return false;
  if (isLower(b.symbol, a.symbol)) return true;
  if (a.side !== b.side) return a.side === "begin";
  return a.symbol.shape.bounds.x < b.symbol.shape.bounds.x;
}

function traceGroup(lines: readonly AttachedLine[]): readonly Trace[] {
  const pieces = lines.flatMap(piecesOf);
  const terminals = lines.flatMap(terminalsOf);
  const anyHead = terminals.some(({ head }) => head);
  const arrowed = new Set(
    lines.flatMap(({ shape, path }) => (path.beginArrow || path.endArrow ? [shape.id] : [])),
  );
  const ways = new Map(terminals.map(({ stop }) => [stop, waysFrom(stop, pieces)]));
  const first = terminals.find((one) => !terminals.some((other) => leadsTo(other, one)));
  const traces: Trace[] = [];
  for (const source of terminals) {
    for (const target of terminals) {
      if (source.symbol === target.symbol || (anyHead && !target.head)) continue;
      const way = ways.get(source.stop)?.get(target.stop);
      if (!way) continue;
      const directed = way.some(({ piece }) => arrowed.has(piece.lineId));
      if (!directed && (source !== first || !leadsTo(source, target))) continue;
      traces.push({
        source: source.symbol,
        target: target.symbol,
        path: way.flatMap(({ piece, reversed }) =>
          reversed ? [...piece.path].reverse() : piece.path,
        ),
        lineIds: [...new Set(way.map(({ piece }) => piece.wholeId))],
        directed,
      });
    }
  }
  return traces;
}

/** Follows the lines from symbol to symbol. Lines may be chained, branch, and run together. */
export const traceLines = (lines: readonly AttachedLine[]): readonly Trace[] =>
  lineGroups(lines).flatMap(traceGroup);
