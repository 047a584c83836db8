/**
 * Work that needs answers from Excel, as a generator: it queues what it wants to know and yields; when it goes on, the
 * answers are there. Several of them share their exchanges, so the number of round trips is that of the longest one.
 */
export type Rounds<T> = Generator<void, T, void>;

/** Several pieces of work that wait together. */
export function* together<T>(works: readonly Rounds<T>[]): Rounds<readonly T[]> {
  const results = new Map<Rounds<T>, T>();
  let open = works;
  for (;;) {
    open = open.filter((work) => {
      const step = work.next();
      if (step.done) results.set(work, step.value);
      return !step.done;
    });
    if (open.length === 0) return works.map((work) => results.get(work) as T);
    yield;
  }
}

/** The same, one after the other: where the answers would be too large together. */
export function* inTurn<T>(works: readonly Rounds<T>[]): Rounds<readonly T[]> {
  const results: T[] = [];
  for (const work of works) results.push(yield* work);
  return results;
}

/** Carries the work out; `exchange` sends what is queued and waits for the answer. */
export async function carryOut<T>(work: Rounds<T>, exchange: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await exchange();
  }
}
