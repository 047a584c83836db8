import type { SopDocument } from "../document/sop-document";
import type { Origin } from "../grid/address";
import type { CalendarDate } from "../language/dates";
import type { SopProfile } from "../templates/sop-profile";
import type { DiagnosticData } from "./diagnostic";
import type { FlowGraph } from "./flow-graph";
import type { RuleParameters } from "./parameters";

export type RuleGroup = "templat" | "identitas" | "pelaksana" | "kegiatan" | "alur" | "mutu-baku";

/** Where a rule comes from, and how sure we are that the source says so. */
export type Basis = {
  readonly text: string;
  /** `high`: read in the source or in several signed SOPs; `medium`: one secondary source; `low`: practice alone. */
  readonly confidence: "high" | "medium" | "low";
};

export type Finding = {
  readonly origin: Origin;
  /** What the message's placeholders stand for. */
  readonly data?: DiagnosticData;
  readonly related?: readonly Origin[];
};

/** What a rule may know of the other SOPs of a workbook. */
export type OtherDocument = Pick<SopDocument, "id" | "identity" | "sheets">;

export type RuleContext<MessageId extends string = string> = {
  readonly document: SopDocument;
  readonly graph: FlowGraph;
  /** All SOPs of the workbook, this one included. */
  readonly documents: readonly OtherDocument[];
  /** The form that the document is read by, also an office's own: how its parts are called. */
  readonly profile: SopProfile;
  readonly parameters: RuleParameters;
  /** Null where the caller knows no clock: what needs one is not told then. */
  readonly today: CalendarDate | null;
  report(messageId: MessageId, finding: Finding): void;
};

/** A rule is data and one check; its severity belongs to the preset, its sentences to the catalogues. */
export type Rule<Id extends string = string, MessageId extends string = string> = {
  /** Kebab-case slug that says what must hold. */
  readonly id: Id;
  /** Number in the rule catalogue, for example AL-07. */
  readonly code: string;
  readonly group: RuleGroup;
  readonly basis: Basis;
  readonly messages: readonly MessageId[];
  readonly check: (context: RuleContext<MessageId>) => void;
};

/** Keeps the literal ids, so that `report` takes no other message than the declared ones. */
export const defineRule = <const Id extends string, const MessageId extends string>(
  rule: Rule<Id, MessageId>,
): Rule<Id, MessageId> => rule;
