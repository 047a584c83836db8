import type { WorkbookReading } from "../document/sop-document";
import { sameValue } from "../same-value";
import { columnsLost } from "./columns-lost";
import type { Rule, RuleSubject } from "./define-rule";
import type { Diagnostic } from "./diagnostic";
import { RULES } from "./index";
import { documentParts, type RuleInput } from "./inputs";
import { type LintOptions, runRule, subjectOf } from "./lint";
import type { Preset } from "./presets";
import { RULE_READS } from "./rule-reads";
import { inReadingOrder, RULE_CRASHED } from "./run-check";

/** What is kept of the last check of a document. */
type Memory = {
  readonly preset: Preset;
  readonly parts: Parts;
  /** Findings by rule. */
  readonly found: ReadonlyMap<string, readonly Diagnostic[]>;
};

type Parts = Readonly<Record<RuleInput, unknown>>;

/** Finds what `lint` finds; a finding that did not change is the same object as before. */
export type Linter = (
  reading: WorkbookReading,
  preset: Preset,
  options?: LintOptions,
) => readonly Diagnostic[];

/**
 * A check that remembers. Of each document only those rules run again that look at something that has changed since
 * (`RULE_READS`); what the others found still holds. What was kept of documents that are not checked any more is dropped.
 */
export function createLinter(rules: readonly Rule[] = RULES): Linter {
  let memories: ReadonlyMap<string, Memory> = new Map();
  return (reading, preset, options = {}) => {
    const { documents = reading.documents } = options;
    const next = new Map<string, Memory>();
    const found = documents.flatMap((document) => {
      const subject = subjectOf(document, reading, preset, options);
      const memory = recheck(rules, preset, subject, memories.get(document.id));
      next.set(document.id, memory);
      return [...columnsLost(reading, document), ...[...memory.found.values()].flat()];
    });
    memories = next;
    return inReadingOrder(
      found,
      reading.sheets.map(({ sheet }) => sheet),
    );
  };
}

function recheck(
  rules: readonly Rule[],
  preset: Preset,
  subject: RuleSubject,
  before: Memory | undefined,
): Memory {
  const parts = partsOf(subject);
  const isComparable = before !== undefined && sameValue(before.preset, preset);
  const changed = new Set(
    (Object.keys(parts) as RuleInput[]).filter(
      (part) => !isComparable || !sameValue(before.parts[part], parts[part]),
    ),
  );
  const found = new Map(
    rules.map((rule) => {
      const known = before?.found.get(rule.id);
      const reads: readonly RuleInput[] | undefined = readsOf(rule);
      const holds =
        known && reads && !known.some(isCrash) && !reads.some((part) => changed.has(part));
      return [rule.id, holds ? known : runRule(rule, preset, subject)] as const;
    }),
  );
  return { preset, parts, found };
}

/** Undefined for a rule that is none of ours: it runs every time. */
const readsOf = ({ id }: Rule): readonly RuleInput[] | undefined => {
  const reads: Readonly<Record<string, readonly RuleInput[]>> = RULE_READS;
  return Object.hasOwn(reads, id) ? reads[id] : undefined;
};

/** A report of a crash stands where the document does, whatever the rule looks at. */
const isCrash = ({ ruleId }: Diagnostic): boolean => ruleId === RULE_CRASHED;

const partsOf = ({ document, documents, profile, today }: RuleSubject): Parts => ({
  ...documentParts(document),
  documents: documents.map(({ id, identity, sheets }) => [id, identity, sheets]),
  profile,
  today,
});
