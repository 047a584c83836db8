/** Exit status of the command line (a contract: see docs of the command line). */
export const EXIT = {
  done: 0,
  /** `periksa` found an error, or some file could not be read. */
  found: 1,
  /** Wrong call, or no input could be read. */
  wrongCall: 2,
  /** Refused; nothing was written. */
  refused: 3,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
