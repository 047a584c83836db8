import { positive } from "../checks";
import { trackSize } from "../model/sheet-geometry";
import type { TrackSizes } from "../model/workbook-model";

/** Rows and columns under a range: one answer when all agree, null when they differ. */

/** Beyond this many, only the tracks that differ from the default are looked at. */
function* indexes(tracks: TrackSizes, first: number, last: number): Generator<number> {
  const special = [...tracks.sizes.keys(), ...tracks.hidden].filter((i) => i >= first && i <= last);
  yield* special;
  // One ordinary track stands for all the others.
  for (let i = first; i <= last; i++) {
    if (tracks.sizes.has(i) || tracks.hidden.has(i)) continue;
    yield i;
    return;
  }
}

function common<T>(values: readonly T[]): T | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export const tracksHidden = (tracks: TrackSizes, first: number, last: number): boolean | null =>
  common([...indexes(tracks, first, last)].map((i) => tracks.hidden.has(i)));

export const tracksSize = (tracks: TrackSizes, first: number, last: number): number | null =>
  common([...indexes(tracks, first, last)].map((i) => trackSize(tracks, i)));

export function setTracksHidden(
  tracks: TrackSizes,
  first: number,
  last: number,
  hidden: boolean,
): void {
  for (let i = first; i <= last; i++) {
    if (hidden) tracks.hidden.add(i);
    else tracks.hidden.delete(i);
  }
}

export function setTracksSize(
  tracks: TrackSizes,
  first: number,
  last: number,
  size: unknown,
  what: string,
): void {
  const points = positive(size, what);
  // A size makes a hidden row or column shown again.
  for (let i = first; i <= last; i++) {
    tracks.sizes.set(i, points);
    tracks.hidden.delete(i);
    tracks.fitted.delete(i);
  }
}

/** Rows follow their texts from now on. */
export function fitTracks(tracks: TrackSizes, first: number, last: number): void {
  for (let i = first; i <= last; i++) {
    tracks.sizes.set(i, tracks.needed.get(i) ?? tracks.defaultSize);
    tracks.fitted.add(i);
  }
}
