import type { Origin } from "../grid/address";

export type Severity = "error" | "warning" | "hint";

export type DiagnosticData = Readonly<Record<string, string | number | readonly string[]>>;

/** What a rule tells of. */
export type Finding = {
  readonly origin: Origin;
  /** What the message's placeholders stand for. */
  readonly data?: DiagnosticData;
  readonly related?: readonly Origin[];
};

/** One finding: what and where. How it is shown is the pane's affair. */
export type Diagnostic = {
  /** Kebab-case slug that says what must hold. */
  readonly ruleId: string;
  /** Number in the rule catalogue, for example AL-07. */
  readonly code: string;
  /** Key of the sentence in the rule's message catalogue. */
  readonly messageId: string;
  readonly data: DiagnosticData;
  readonly severity: Severity;
  readonly documentId: string | null;
  readonly origin: Origin;
  readonly related: readonly Origin[];
};
