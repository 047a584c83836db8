/** One request with its answer, as it went over the wire. Traces of this form are replayed against the tests' fake host. */
export type RecordedExchange = {
  readonly flags: number;
  readonly request: unknown;
  readonly response: unknown;
};

export type RequestRecorder = {
  /** In the order in which the requests were sent; one that is still under way is missing. */
  exchanges(): readonly RecordedExchange[];
  stop(): void;
};

/** What Office.js hands to the part of it that speaks to the host, and gets back. */
type Executor = {
  executeAsync(
    customData: string,
    flags: number,
    message: { readonly Body: unknown },
  ): Promise<Answer>;
};
type Answer = {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Body: unknown;
};

/** The property of a context in which Office.js keeps its executor; it is set when the first request is sent. */
const EXECUTOR = "_requestExecutor";

/**
 * Records what Office.js sends and receives, on every context that speaks for the first time while it records. It
 * listens at a place inside Office.js that no document names (seen in 1.1.110): where a later version has moved it, the
 * record stays empty and nothing else changes.
 */
export function recordRequests(): RequestRecorder {
  const exchanges: (RecordedExchange | undefined)[] = [];
  const executors = new WeakMap<object, Executor>();

  const recording = (executor: Executor): Executor => ({
    async executeAsync(customData, flags, message) {
      const request = asSent(message.Body);
      const place = exchanges.push(undefined) - 1;
      const answer = await executor.executeAsync(customData, flags, message);
      exchanges[place] = { flags, request, response: asSent(responseOf(answer)) };
      return answer;
    },
  });

  const { prototype } = OfficeExtension.ClientRequestContext;
  Object.defineProperty(prototype, EXECUTOR, {
    configurable: true,
    get(this: object) {
      return executors.get(this);
    },
    set(this: object, executor: Executor) {
      executors.set(this, recording(executor));
    },
  });

  return {
    exchanges: () => exchanges.filter((one) => one !== undefined),
    stop() {
      Reflect.deleteProperty(prototype, EXECUTOR);
    },
  };
}

/** A copy of what goes over the wire as text. */
const asSent = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

/** A request that was refused as a whole has no body: its error takes the place of one that an action caused. */
const responseOf = ({ Body, HttpStatusCode, ErrorCode, ErrorMessage }: Answer): unknown =>
  Body ?? {
    Results: [],
    TraceIds: [],
    Error: { Code: ErrorCode, Message: ErrorMessage, Location: "", ActionIndex: 0, HttpStatusCode },
  };
