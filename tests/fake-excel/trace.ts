import type { RequestBody, ResponseBody } from "./protocol";

/** One request with its answer, as it went over the wire: taken from the fake or from a real Excel. */
export type Exchange = {
  readonly flags: number;
  readonly request: RequestBody;
  readonly response: ResponseBody;
};

export type Difference = {
  /** Which exchange of the trace. */
  readonly index: number;
  /** Path of the first value that differs, such as `Results.0.Value.Name`. */
  readonly at: string;
  readonly expected: unknown;
  readonly actual: unknown;
};

/** Members that hold names a host gives: they differ between hosts, and the requests that follow use them. */
const GIVEN = new Set(["Id", "_Id", "_ReferenceId"]);

/**
 * Sends the requests of a trace to a host and tells where the answers differ. Ids of the trace's host are matched with
 * those of this one by their place, and replaced in the later requests.
 */
export function replay(
  trace: readonly Exchange[],
  process: (body: RequestBody, flags: number) => ResponseBody,
): Difference[] {
  const ids = new Map<string, string>();
  return trace.flatMap(({ flags, request, response }, index) => {
    const actual = process(translate(request, ids) as RequestBody, flags);
    const difference = compare(response, actual, "", ids);
    return difference ? [{ index, ...difference }] : [];
  });
}

function translate(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => translate(item, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, translate(v, ids)]));
}

function compare(
  expected: unknown,
  actual: unknown,
  at: string,
  ids: Map<string, string>,
): Omit<Difference, "index"> | null {
  if (typeof expected !== "object" || typeof actual !== "object" || !expected || !actual) {
    return translate(expected, ids) === actual ? null : { at, expected, actual };
  }
  const [a, b] = [expected, actual] as Record<string, unknown>[];
  for (const key of new Set([...Object.keys(a!), ...Object.keys(b!)])) {
    const [from, to] = [a![key], b![key]];
    if (GIVEN.has(key) && typeof from === "string" && typeof to === "string" && !ids.has(from)) {
      ids.set(from, to);
    }
    const difference = compare(from, to, at ? `${at}.${key}` : key, ids);
    if (difference) return difference;
  }
  return null;
}
