import type { RequestBody, ResponseBody } from "./protocol";

/** One request with its answer, as it went over the wire: taken from the fake or from a real Excel. */
export type Exchange = {
  readonly flags: number;
  readonly request: RequestBody;
  readonly response: ResponseBody;
};

export type Difference = {
  readonly index: number;
  readonly expected: unknown;
  readonly actual: unknown;
};

/** Sends the requests of a trace to a host and tells which answers differ. */
export function replay(
  trace: readonly Exchange[],
  process: (body: RequestBody, flags: number) => ResponseBody,
): Difference[] {
  return trace.flatMap(({ flags, request, response }, index) => {
    const actual = process(request, flags);
    const same = JSON.stringify(actual) === JSON.stringify(response);
    return same ? [] : [{ index, expected: response, actual }];
  });
}
