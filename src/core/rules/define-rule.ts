import type { SopDocument } from "../document/sop-document";
import type { CalendarDate } from "../language/dates";
import type { SopProfile } from "../templates/sop-profile";
import type { FlowGraph } from "./flow-graph";
import type { RuleParameters } from "./parameters";
import { type Reporting, type RuleOf, ruleDefiner } from "./rule-of";

export type RuleGroup = "templat" | "identitas" | "pelaksana" | "kegiatan" | "alur" | "mutu-baku";

/** What a rule may know of the other SOPs of a workbook. */
export type OtherDocument = Pick<SopDocument, "id" | "identity" | "sheets">;

/** What a rule is shown of a document. */
export type RuleSubject = {
  readonly document: SopDocument;
  readonly graph: FlowGraph;
  /** All SOPs of the workbook, this one included. */
  readonly documents: readonly OtherDocument[];
  /** The form that the document is read by, also an office's own: how its parts are called. */
  readonly profile: SopProfile;
  readonly parameters: RuleParameters;
  /** Null where the caller knows no clock: what needs one is not told then. */
  readonly today: CalendarDate | null;
};

export type RuleContext<MessageId extends string = string> = Reporting<RuleSubject, MessageId>;

type Grouped = { readonly group: RuleGroup };

/** A rule about one SOP. */
export type Rule<Id extends string = string, MessageId extends string = string> = RuleOf<
  RuleSubject,
  Id,
  MessageId
> &
  Grouped;

export const defineRule = ruleDefiner<RuleSubject, Grouped>();
