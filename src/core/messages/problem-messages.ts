import type { RefusalCode } from "../workbook-port";

/** What keeps an open Excel from doing something, apart from refusals of a plan. */
export type HostProblem =
  | "cell-edit-mode"
  | "host-busy"
  | "session-lost"
  | "payload-too-large"
  | "item-missing"
  | "access-denied"
  | "api-missing"
  /** Writing broke off, and not everything could be taken back. */
  | "half-applied";

/** What can go wrong with a file or an action, apart from findings about the document. */
export type ProblemCode =
  // The file cannot be opened.
  | "empty-file"
  | "not-xlsx"
  | "legacy-xls"
  | "encrypted"
  | "corrupt"
  | "too-large"
  | "strict-format"
  | "read-failed"
  // There is nothing in it to work on.
  | "empty-workbook"
  /** Nothing that Susun knows, neither an SOP nor an SP, a list, a letter or stages. */
  | "no-sop"
  /** No SOP, where only an SOP will do. */
  | "no-sop-sheet"
  | "nothing-to-draw"
  // The action was refused.
  | "hand-drawn"
  | "output-exists"
  | "output-is-input"
  | "stale"
  | RefusalCode
  // Excel did not do it.
  | HostProblem
  // A fault of our own.
  | "crashed";

/** Placeholders in braces; a part in square brackets is left out when one of its placeholders has no value. */
export type ProblemMessages = Readonly<Record<ProblemCode, string>>;
