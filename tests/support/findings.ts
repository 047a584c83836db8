import type { SopDocument } from "../../src/core/document/sop-document";
import { rangeName } from "../../src/core/grid/address";
import type { Rule } from "../../src/core/rules/define-rule";
import type { DiagnosticData } from "../../src/core/rules/diagnostic";
import { lint } from "../../src/core/rules/lint";
import type { RuleParameters } from "../../src/core/rules/parameters";
import { workbookOf } from "./sop";

export type FoundAt = {
  readonly messageId: string;
  /** A1 address without the sheet. */
  readonly at: string;
  readonly data: DiagnosticData;
};

/** What one rule finds in a document, in the order in which it is shown. */
export const findings = (
  rule: Rule,
  document: SopDocument,
  parameters: Partial<RuleParameters> = {},
): readonly FoundAt[] =>
  lint(workbookOf(document), { severities: { [rule.id]: "error" }, parameters }, [rule]).map(
    ({ messageId, origin, data }) => ({ messageId, at: rangeName(origin.range), data }),
  );

/** The same without data: `missing C14`. */
export const found = (
  rule: Rule,
  document: SopDocument,
  parameters?: Partial<RuleParameters>,
): readonly string[] =>
  findings(rule, document, parameters).map(({ messageId, at }) => `${messageId} ${at}`);
