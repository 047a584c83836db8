import type { Point, Rect } from "../../grid/geometry";
import { isShortText } from "./exit-words";
import type { Polyline } from "./polyline";
import {
  boxToPath,
  distance,
  distanceToBox,
  nearestOnPath,
  pathLength,
  pointsAt,
  TOUCH,
} from "./polyline";
import type { DrawnLine, DrawnSymbol, DrawnWord, SortedShapes } from "./sort-shapes";

export type EndSide = "begin" | "end";

/** What one end of a line is at: a symbol, a meeting with other lines, or nothing. */
export type Attachment =
  | { readonly kind: "symbol"; readonly symbol: DrawnSymbol }
  | { readonly kind: "knot"; readonly knot: string }
  | { readonly kind: "loose" };

/** A line with both its ends settled. */
export type AttachedLine = DrawnLine & {
  readonly begin: Attachment;
  readonly end: Attachment;
  /** Places along the line (length from its begin) where another line ends upon it. */
  readonly meetings: readonly { readonly along: number; readonly knot: string }[];
  /** Id of the line that this is a piece of. */
  readonly cutFrom?: string;
};

type LineEnd = {
  readonly key: string;
  readonly line: DrawnLine;
  readonly side: EndSide;
  readonly point: Point;
  readonly opposite: Point;
  /** The path turned so that this end is its last point. */
  readonly outward: Polyline;
  /** What the arrowheads of the line say: it arrives here, leaves from here, or neither. */
  readonly role: "arrives" | "leaves" | "plain";
};

/* How far hands miss, in points. A symbol of a form is about 45 × 24, lanes are 30 to 80 wide. */
/** Beyond touch, an end this far away that points at a symbol is at it. */
const AIMED = 8;
/** Ends of lines this near to each other are joined. */
const JOIN = 5;
/** An end this near to another line ends upon it. */
const MEET = 4;
/** An end that met no line is at the nearest symbol within this … */
const REACH = 12;
/** … or at the one it points at within this. */
const AIMED_REACH = 30;

/** A symbol that the line points at counts as this much nearer than one that it passes. */
const AIM = 2;
/** Two ends whose distances to a symbol differ by less are equally near. */
const AS_NEAR = 1;

function endsOf(line: DrawnLine): readonly LineEnd[] {
  const { waypoints, beginArrow, endArrow } = line.path;
  const [first, last] = [waypoints[0], waypoints.at(-1)];
  if (!first || !last) return [];
  const roleOf = (here: boolean, there: boolean) => (here ? "arrives" : there ? "leaves" : "plain");
  const begin: LineEnd = {
    key: `${line.shape.id}:begin`,
    line,
    side: "begin",
    point: first,
    opposite: last,
    outward: [...waypoints].reverse(),
    role: roleOf(beginArrow, endArrow),
  };
  const end: LineEnd = {
    key: `${line.shape.id}:end`,
    line,
    side: "end",
    point: last,
    opposite: first,
    outward: waypoints,
    role: roleOf(endArrow, beginArrow),
  };
  return [begin, end];
}

/** The nearest symbol for which the end is near enough; one that the line's other end is nearer to is that end's. */
function nearestSymbol(
  end: LineEnd,
  symbols: readonly DrawnSymbol[],
  near: number,
  aimed: number,
): DrawnSymbol | null {
  let best: { readonly symbol: DrawnSymbol; readonly rank: number } | null = null;
  for (const symbol of symbols) {
    const box = symbol.shape.bounds;
    const off = distanceToBox(end.point, box);
    if (off > aimed || distanceToBox(end.opposite, box) < off - AS_NEAR) continue;
    const isAimed = pointsAt(end.outward, box, aimed);
    const rank = isAimed ? off - AIM : off;
    if (rank >= (best?.rank ?? Number.POSITIVE_INFINITY)) continue;
    if (off <= near || isAimed) best = { symbol, rank };
  }
  return best?.symbol ?? null;
}

/** Settles every end: glue first, then touch, then other lines, then whatever is within reach. */
export function attachEnds(
  { symbols, candidates, lines, words, joints }: SortedShapes,
  body: Rect,
): readonly AttachedLine[] {
  const byId = new Map(
    [...candidates, ...symbols].flatMap((symbol) =>
      [...symbol.captions, symbol.shape].map(({ id }) => [id, symbol] as const),
    ),
  );
  const exitWords = words.filter(({ lone }) => lone);
  const passed = new Set([...exitWords.map(({ shape }) => shape), ...joints].map(({ id }) => id));
  const settled = new Map<string, Attachment>();
  const meetings = new Map<string, { readonly along: number; readonly knot: string }[]>();
  const own = withContinuations(
    lines.filter((line) => touchesFlow(line, body, symbols)),
    lines,
  );
  const ends = own.flatMap(endsOf);
  const open = () => ends.filter(({ key }) => !settled.has(key));
  const settle = (end: LineEnd, symbol: DrawnSymbol | null): void => {
    if (symbol) settled.set(end.key, { kind: "symbol", symbol });
  };

  for (const end of ends) {
    const glue = end.line.path[end.side];
    if (!glue) continue;
    settle(end, byId.get(glue.shapeId) ?? null);
    if (passed.has(glue.shapeId)) settled.set(end.key, wordKnot(glue.shapeId));
  }
  for (const end of open()) {
    const joint = joints.find(({ bounds }) => distanceToBox(end.point, bounds) <= TOUCH);
    if (joint) settled.set(end.key, wordKnot(joint.id));
  }
  // A shape that some line is glued to is a symbol as good as any for the other lines.
  const glued = [...settled.values()].flatMap((at) => (at.kind === "symbol" ? [at.symbol] : []));
  const evident = [...new Set([...symbols, ...glued])];
  for (const end of open()) settle(end, nearestSymbol(end, evident, TOUCH, AIMED));
  joinEnds(open(), settled);
  for (const end of open()) meetLine(end, own, settled, meetings);
  for (const end of open()) settle(end, nearestSymbol(end, evident, REACH, AIMED_REACH));
  const reachable = candidates.filter(isReachable);
  for (const end of open()) {
    settle(end, nearestSymbol(end, reachable, TOUCH, AIMED));
    const word = exitWords.find(({ shape }) => distanceToBox(end.point, shape.bounds) <= TOUCH);
    if (word && !settled.has(end.key) && passesThrough(word, end, ends)) {
      settled.set(end.key, wordKnot(word.shape.id));
    }
  }

  const at = (line: DrawnLine, side: EndSide): Attachment =>
    settled.get(`${line.shape.id}:${side}`) ?? { kind: "loose" };
  return own.map((line) => ({
    ...line,
    begin: at(line, "begin"),
    end: at(line, "end"),
    meetings: [...(meetings.get(line.shape.id) ?? [])].sort((a, b) => a.along - b.along),
  }));
}

/** At a word or in a small circle between two lines: the flow passes through. */
const wordKnot = (id: string): Attachment => ({ kind: "knot", knot: `word:${id}` });

/** Logos, signatures and notes that lie where a line breaks off are not its goal; a picture in a cell of the lanes may be. */
function isReachable({ shape, known, text, place }: DrawnSymbol): boolean {
  if (!place.inBody) return shape.kind === "shape" && !shape.textBox && known;
  return !place.tall && !(shape.textBox && !isShortText(text));
}

/** A line belongs to the drawing when it comes into the table's body, is glued to a symbol there or ends at one. */
function touchesFlow({ path }: DrawnLine, body: Rect, symbols: readonly DrawnSymbol[]): boolean {
  const glue = [path.begin, path.end].flatMap((end) => (end ? [end.shapeId] : []));
  const ends = [path.waypoints[0], path.waypoints.at(-1)].filter((point) => point !== undefined);
  return (
    boxToPath(body, path.waypoints) === 0 ||
    symbols.some(
      ({ shape: { id, bounds } }) =>
        glue.includes(id) || ends.some((point) => distanceToBox(point, bounds) <= AIMED),
    )
  );
}

/** An arrow of several lines may turn beside the table: lines that go on where one of the drawing ends belong to it. */
function withContinuations(
  own: readonly DrawnLine[],
  lines: readonly DrawnLine[],
): readonly DrawnLine[] {
  const found = new Set(own);
  for (const line of found) {
    const ends = endsOf(line);
    for (const other of lines) {
      if (found.has(other)) continue;
      const goesOn = endsOf(other).some((a) => ends.some((b) => canJoin(a, b)));
      if (goesOn) found.add(other);
    }
  }
  return lines.filter((line) => found.has(line));
}

/** A line that breaks off at a word goes on behind it when a second line does the same. */
const passesThrough = (word: DrawnWord, end: LineEnd, ends: readonly LineEnd[]): boolean =>
  ends.some(
    (other) => other.line !== end.line && distanceToBox(other.point, word.shape.bounds) <= TOUCH,
  );

/** Two arrowheads that meet, or two tails, are two arrows and not one line. */
const canJoin = (a: LineEnd, b: LineEnd): boolean =>
  a.line !== b.line &&
  (a.role === "plain" || a.role !== b.role) &&
  distance(a.point, b.point) <= JOIN;

/** Ties free ends that lie together into knots. */
function joinEnds(ends: readonly LineEnd[], settled: Map<string, Attachment>): void {
  const knots = new Map<string, string>();
  const rename = (from: string, to: string): void => {
    for (const [key, knot] of knots) if (knot === from) knots.set(key, to);
  };
  for (const [i, a] of ends.entries()) {
    for (const b of ends.slice(i + 1)) {
      if (!canJoin(a, b)) continue;
      const knot = knots.get(a.key) ?? a.key;
      const other = knots.get(b.key);
      if (other !== undefined) rename(other, knot);
      knots.set(a.key, knot);
      knots.set(b.key, knot);
    }
  }
  for (const [key, knot] of knots) settled.set(key, { kind: "knot", knot });
}

/** Ties a free end to the line it ends upon: a branch or a merge. */
function meetLine(
  end: LineEnd,
  lines: readonly DrawnLine[],
  settled: Map<string, Attachment>,
  meetings: Map<string, { readonly along: number; readonly knot: string }[]>,
): void {
  let host: { readonly id: string; readonly off: number; readonly along: number } | null = null;
  for (const { shape, path } of lines) {
    if (shape.id === end.line.shape.id) continue;
    const { distance: off, along } = nearestOnPath(end.point, path.waypoints);
    const length = pathLength(path.waypoints);
    const tip = along <= MEET ? "begin" : along >= length - MEET ? "end" : null;
    // Two ends side by side are no branch, unless the other one is at a symbol.
    if (tip && settled.get(`${shape.id}:${tip}`)?.kind !== "symbol") continue;
    if (off <= MEET && off < (host?.off ?? Number.POSITIVE_INFINITY)) {
      host = { id: shape.id, off, along: Math.min(along, length) };
    }
  }
  if (!host) return;
  settled.set(end.key, { kind: "knot", knot: end.key });
  meetings.set(host.id, [...(meetings.get(host.id) ?? []), { along: host.along, knot: end.key }]);
}
