import type { Point, Rect } from "../grid/geometry";
import { bottom, right } from "../grid/geometry";
import { ARRIVE_RUN, CLEARANCE, DEPART_RUN, MAX_FROM_WALL } from "./constants";
import type { Run } from "./polyline";
import { runBetween } from "./polyline";

export type Surroundings = {
  readonly boxes: readonly Rect[];
  readonly laneEdges: readonly number[];
  readonly rowEdges: readonly number[];
};

/** One stretch of one line: between point `index` and the next one. */
type Stretch = Run & { readonly line: number; readonly index: number };
/** Stretches that lie on each other, because their lines merge or fork, and so move together. */
type Track = Run & { readonly members: readonly Stretch[] };

/** The lines while they are moved, and their stretches; the two always agree. */
type Drawing = {
  readonly lines: Point[][];
  readonly stretches: Stretch[];
  /** Index of the first stretch of each line. */
  readonly first: readonly number[];
};

/** Two neighbours settle between their walls step by step. */
const ROUNDS = 4;

/**
 * Moves every free stretch to the middle of its corridor. It never crosses a wall (symbol, table line, corner
 * or parallel line of another route), so who crosses or merges with whom does not change.
 *
 *     wall │  ┊◀── stretch ──▶┊  │ wall
 */
export function centreRuns(
  lines: readonly (readonly Point[])[],
  surroundings: Surroundings,
): readonly (readonly Point[])[] {
  const drawing = drawingOf(lines);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const track of tracksOf(drawing)) {
      const place = middle(track, drawing, surroundings);
      if (place === null || Math.abs(place - track.at) <= 0.05) continue;
      move(drawing, track, place);
      moved = true;
    }
    if (!moved) break;
  }
  return drawing.lines;
}

function drawingOf(lines: readonly (readonly Point[])[]): Drawing {
  const stretches: Stretch[] = [];
  const first = lines.map((points, line) => {
    const start = stretches.length;
    for (let index = 0; index < points.length - 1; index++) {
      stretches.push({ ...runBetween(points[index]!, points[index + 1]!), line, index });
    }
    return start;
  });
  return { lines: lines.map((points) => [...points]), stretches, first };
}

function tracksOf({ lines, stretches }: Drawing): readonly Track[] {
  const tracks: (Run & { high: number; readonly members: Stretch[] })[] = [];
  const sorted = [...stretches].sort(
    (a, b) => Number(a.vertical) - Number(b.vertical) || a.at - b.at || a.low - b.low,
  );
  for (const stretch of sorted) {
    const last = tracks.at(-1);
    const { vertical, at, low, high } = stretch;
    if (
      last &&
      last.vertical === vertical &&
      Math.abs(last.at - at) < 0.01 &&
      low < last.high + 0.01
    ) {
      last.high = Math.max(last.high, high);
      last.members.push(stretch);
    } else {
      tracks.push({ vertical, at, low, high, members: [stretch] });
    }
  }
  // A stretch at a site stays: it is tied to the middle of a symbol's side.
  return tracks.filter(({ members }) =>
    members.every(({ line, index }) => index > 0 && index < lines[line]!.length - 2),
  );
}

function middle(
  track: Track,
  drawing: Drawing,
  { boxes, laneEdges, rowEdges }: Surroundings,
): number | null {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  const wall = (from: number, to = from): void => {
    if (to <= track.at + 0.01) low = Math.max(low, to);
    if (from >= track.at - 0.01) high = Math.min(high, from);
  };
  for (const edge of track.vertical ? laneEdges : rowEdges) wall(edge);
  for (const box of boxes) {
    const start = track.vertical ? box.y : box.x;
    const end = track.vertical ? bottom(box) : right(box);
    if (end < track.low - CLEARANCE || start > track.high + CLEARANCE) continue;
    if (track.vertical) wall(box.x, right(box));
    else wall(box.y, bottom(box));
  }
  const own = ownStretches(track, drawing);
  for (const run of drawing.stretches) {
    if (run.vertical === track.vertical) {
      const beside = run.high > track.low - CLEARANCE && run.low < track.high + CLEARANCE;
      if (beside && !own.has(run)) wall(run.at);
      continue;
    }
    const beside = run.at < track.low - CLEARANCE || run.at > track.high + CLEARANCE;
    if (beside || own.has(run)) continue;
    const inside = run.at > track.low + CLEARANCE && run.at < track.high - CLEARANCE;
    const through = inside && run.low < track.at && run.high > track.at;
    // A line that is crossed stays crossed: its two ends are the walls. Another one is a wall as a whole.
    if (through) {
      wall(run.low);
      wall(run.high);
    } else {
      wall(run.low, run.high);
    }
  }
  if (!Number.isFinite(low) || !Number.isFinite(high) || high - low < 2 * CLEARANCE) return null;
  const centred = Math.min((high - low) / 2, MAX_FROM_WALL);
  const nearLow = track.at - low <= high - track.at;
  const wanted = nearLow ? low + centred : high - centred;
  const [least, most] = siteLimits(track, drawing.lines);
  const place = Math.min(Math.max(wanted, least), most);
  return place < low + CLEARANCE - 0.01 || place > high - CLEARANCE + 0.01 ? null : place;
}

/** The stretches of a track and those that hang on it and stretch with it. */
function ownStretches({ members }: Track, { stretches, first }: Drawing): ReadonlySet<Stretch> {
  const own = new Set<Stretch>();
  for (const { line, index } of members) {
    const at = first[line]! + index;
    for (let i = at - 1; i <= at + 1; i++) own.add(stretches[i]!);
  }
  return own;
}

/** Where the track may lie so that first and last runs keep their length. */
function siteLimits(track: Track, lines: readonly (readonly Point[])[]): readonly [number, number] {
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  const keep = (site: Point, run: number): void => {
    const at = track.vertical ? site.x : site.y;
    // What was already nearer than that stays where it is at least.
    const need = Math.min(run, Math.abs(track.at - at));
    if (at < track.at) least = Math.max(least, at + need);
    else most = Math.min(most, at - need);
  };
  for (const { line, index } of track.members) {
    const points = lines[line]!;
    if (index === 1) keep(points[0]!, DEPART_RUN);
    if (index === points.length - 3) keep(points[points.length - 1]!, ARRIVE_RUN);
  }
  return [least, most];
}

function move({ lines, stretches, first }: Drawing, track: Track, place: number): void {
  for (const { line, index } of track.members) {
    const points = lines[line]!;
    for (const i of [index, index + 1]) {
      const point = points[i]!;
      points[i] = track.vertical ? { ...point, x: place } : { ...point, y: place };
    }
  }
  for (const { line, index } of track.members) {
    const points = lines[line]!;
    for (let i = index - 1; i <= index + 1; i++) {
      const run = runBetween(points[i]!, points[i + 1]!);
      stretches[first[line]! + i] = { ...run, line, index: i };
    }
  }
}
