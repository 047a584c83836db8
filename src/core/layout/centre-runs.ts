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
type Member = { readonly line: number; readonly index: number };
/** Stretches that lie on each other, because their lines merge or fork, and so move together. */
type Track = Run & { readonly members: readonly Member[] };

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
  let present = lines;
  for (let round = 0; round < ROUNDS; round++) {
    for (const track of tracksOf(present)) {
      const place = middle(track, present, surroundings);
      if (place !== null && Math.abs(place - track.at) > 0.05)
        present = moved(present, track, place);
    }
  }
  return present;
}

function tracksOf(lines: readonly (readonly Point[])[]): readonly Track[] {
  const runs = lines.flatMap((points, line) =>
    points.slice(1).map((point, index) => ({ ...runBetween(points[index]!, point), line, index })),
  );
  const tracks: Track[] = [];
  const sorted = [...runs].sort(
    (a, b) => Number(a.vertical) - Number(b.vertical) || a.at - b.at || a.low - b.low,
  );
  for (const { line, index, ...run } of sorted) {
    const last = tracks.at(-1);
    const joined =
      last &&
      last.vertical === run.vertical &&
      Math.abs(last.at - run.at) < 0.01 &&
      run.low < last.high + 0.01;
    const members = [...(joined ? last.members : []), { line, index }];
    if (joined)
      tracks[tracks.length - 1] = { ...last, high: Math.max(last.high, run.high), members };
    else tracks.push({ ...run, members });
  }
  // A stretch at a site stays: it is tied to the middle of a symbol's side.
  return tracks.filter(({ members }) =>
    members.every(({ line, index }) => index > 0 && index < lines[line]!.length - 2),
  );
}

function middle(
  track: Track,
  lines: readonly (readonly Point[])[],
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
    const [start, end] = track.vertical ? [box.y, bottom(box)] : [box.x, right(box)];
    if (end < track.low - CLEARANCE || start > track.high + CLEARANCE) continue;
    if (track.vertical) wall(box.x, right(box));
    else wall(box.y, bottom(box));
  }
  for (const run of foreignRuns(track, lines)) {
    if (run.vertical === track.vertical) {
      if (run.high > track.low - CLEARANCE && run.low < track.high + CLEARANCE) wall(run.at);
      continue;
    }
    const beside = run.at < track.low - CLEARANCE || run.at > track.high + CLEARANCE;
    if (beside) continue;
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
  const [least, most] = siteLimits(track, lines);
  const place = Math.min(Math.max(wanted, least), most);
  return place < low + CLEARANCE - 0.01 || place > high - CLEARANCE + 0.01 ? null : place;
}

/** All stretches but those of the track and the ones that hang on it and stretch with it. */
function foreignRuns(track: Track, lines: readonly (readonly Point[])[]): readonly Run[] {
  const own = new Set(
    track.members.flatMap(({ line, index }) =>
      [index - 1, index, index + 1].map((i) => `${line} ${i}`),
    ),
  );
  return lines.flatMap((points, line) =>
    points
      .slice(1)
      .flatMap((point, i) => (own.has(`${line} ${i}`) ? [] : [runBetween(points[i]!, point)])),
  );
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

function moved(
  lines: readonly (readonly Point[])[],
  track: Track,
  place: number,
): readonly (readonly Point[])[] {
  return lines.map((points, line) => {
    const touched = new Set(
      track.members.flatMap((m) => (m.line === line ? [m.index, m.index + 1] : [])),
    );
    if (touched.size === 0) return points;
    return points.map((point, i) => {
      if (!touched.has(i)) return point;
      return track.vertical ? { ...point, x: place } : { ...point, y: place };
    });
  });
}
