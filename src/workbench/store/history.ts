/** A present state with what came before it and what was taken back. */
export type History<T> = {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
};

/** Steps kept. States share what did not change between them, so a step costs about what it changed. */
const DEPTH = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

export const record = <T>({ past, present }: History<T>, next: T): History<T> => ({
  past: [...past, present].slice(-DEPTH),
  present: next,
  future: [],
});

/** The state before; null when there is none. */
export function undo<T>({ past, present, future }: History<T>): History<T> | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** The state that was taken back last; null when there is none. */
export function redo<T>({ past, present, future }: History<T>): History<T> | null {
  const [next, ...later] = future;
  if (next === undefined) return null;
  return { past: [...past, present], present: next, future: later };
}
