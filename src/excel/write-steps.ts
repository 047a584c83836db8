/** One thing to write: queues it on the context when its turn comes. */
export type WriteStep = {
  /** About how many bytes it adds to a request. */
  readonly bytes: number;
  /** In a request of its own, for it cannot be told from what it leaves whether it happened. */
  readonly alone?: true;
  /** The last of its request, for the step after it needs what this one loads. */
  readonly answers?: true;
  readonly queue: () => void;
};

/**
 * Bytes of steps in one request. Excel on the web takes 5 MB; a third of that leaves room for what estimates miss, and
 * keeps Excel from standing still for long.
 */
export const REQUEST_BYTES = 1_600_000;

/** Steps in their order, in requests of at most so many bytes; a step is never cut. */
export function requestsOf(
  steps: readonly WriteStep[],
  limit: number,
): readonly (readonly WriteStep[])[] {
  const requests: WriteStep[][] = [[]];
  let size = 0;
  for (const step of steps) {
    const isApart = step.alone || requests.at(-1)!.some(({ alone, answers }) => alone || answers);
    if (size > 0 && (isApart || size + step.bytes > limit)) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)!.push(step);
    size += step.bytes;
  }
  return requests;
}
