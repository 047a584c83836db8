/** What went over the wire since the last reset: tests of batching and payload compare these. */
export type Counters = {
  /** Requests: each `sync` that had something to send. */
  requests: number;
  /** Bytes as UTF-8. */
  requestBytes: number;
  responseBytes: number;
  actions: number;
  /** Objects the library named in its requests. */
  objectPaths: number;
  shapesCreated: number;
  sheetsCreated: number;
  eventsSent: number;
};

export const noCounts = (): Counters => ({
  requests: 0,
  requestBytes: 0,
  responseBytes: 0,
  actions: 0,
  objectPaths: 0,
  shapesCreated: 0,
  sheetsCreated: 0,
  eventsSent: 0,
});

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
