import { boxAround, type Rect } from "../grid/geometry";
import type { SnapshotShape } from "../grid/grid-snapshot";
import { parseOwnName, type Role } from "./own-names";

/** Hosts round to pixels or EMU; what is nearer than this is in its place, points. */
const TOLERANCE = 0.5;

type Wanted = { readonly bounds: Rect; readonly title: string; readonly description: string };

/** A wanted object with its key, and whether the one on the sheet is already as wanted. */
export type Matched<T> = { readonly wanted: T; readonly key: number; readonly kept: boolean };

/**
 * Gives every wanted object of one role its key. One that is there as wanted keeps its object; one whose place is
 * taken by another content takes over that key; the rest take free keys in reading order. Row numbers play no part,
 * so an inserted row leaves what is below it alone.
 */
export function matchShapes<T extends Wanted>(
  wanted: readonly T[],
  present: readonly SnapshotShape[],
  role: Role,
  asWanted: (wanted: T, shape: SnapshotShape) => boolean = () => true,
): readonly Matched<T>[] {
  const names = new Map<string, number>();
  for (const { name } of present) names.set(name, (names.get(name) ?? 0) + 1);
  // A name that occurs twice (an object copied in Excel) cannot be deleted alone: all of that name go.
  const open = present.filter(
    ({ name }) => parseOwnName(name)?.role === role && names.get(name) === 1,
  );
  const used = new Set<SnapshotShape>();
  const take = (item: T, fits: (shape: SnapshotShape) => boolean): SnapshotShape | null => {
    const found = open.find(
      (shape) => !used.has(shape) && isNear(placeOf(shape), item.bounds) && fits(shape),
    );
    if (found) used.add(found);
    return found ?? null;
  };
  const same = wanted.map((item) =>
    take(
      item,
      (shape) =>
        shape.title === item.title &&
        shape.description === item.description &&
        !shape.hidden &&
        (shape.connector !== null || shape.rotation === 0) &&
        asWanted(item, shape),
    ),
  );
  const instead = wanted.map((item, i) => (same[i] ? null : take(item, () => true)));
  const keyOf = (shape: SnapshotShape): number => parseOwnName(shape.name)!.key;
  const taken = new Set([...used].map(keyOf));
  let next = 1;
  const free = (): number => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
  return wanted.map((item, i) => {
    const shape = same[i] ?? instead[i];
    return { wanted: item, key: shape ? keyOf(shape) : free(), kept: Boolean(same[i]) };
  });
}

/** A line's place is where it runs: its frame spans the two ends alone, and a loop runs outside it. */
const placeOf = ({ bounds, connector }: SnapshotShape): Rect =>
  connector ? boxAround(connector.waypoints) : bounds;

const isNear = (a: Rect, b: Rect): boolean =>
  Math.abs(a.x - b.x) <= TOLERANCE &&
  Math.abs(a.y - b.y) <= TOLERANCE &&
  Math.abs(a.width - b.width) <= TOLERANCE &&
  Math.abs(a.height - b.height) <= TOLERANCE;
