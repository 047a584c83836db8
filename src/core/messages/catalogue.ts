import type { Diagnostic, DiagnosticData } from "../rules/diagnostic";
import type { CrossRuleMessages } from "./cross-rule-messages";
import { crossRuleMessagesEn } from "./cross-rules.en";
import { crossRuleMessagesId } from "./cross-rules.id";
import type { InventoryRuleMessages } from "./inventory-rule-messages";
import { inventoryRuleMessagesEn } from "./inventory-rules.en";
import { inventoryRuleMessagesId } from "./inventory-rules.id";
import type { OfficeRuleMessages } from "./office-rule-messages";
import { officeRuleMessagesEn } from "./office-rules.en";
import { officeRuleMessagesId } from "./office-rules.id";
import type { ProblemCode, ProblemMessages } from "./problem-messages";
import { problemMessagesEn } from "./problems.en";
import { problemMessagesId } from "./problems.id";
import type { RuleMessages } from "./rule-messages";
import { ruleMessagesEn } from "./rules.en";
import { ruleMessagesId } from "./rules.id";
import type { SpRuleMessages } from "./sp-rule-messages";
import { spRuleMessagesEn } from "./sp-rules.en";
import { spRuleMessagesId } from "./sp-rules.id";

export type Language = "id" | "en";

const RULES: Readonly<
  Record<
    Language,
    RuleMessages & InventoryRuleMessages & OfficeRuleMessages & SpRuleMessages & CrossRuleMessages
  >
> = {
  id: {
    ...ruleMessagesId,
    ...inventoryRuleMessagesId,
    ...officeRuleMessagesId,
    ...spRuleMessagesId,
    ...crossRuleMessagesId,
  },
  en: {
    ...ruleMessagesEn,
    ...inventoryRuleMessagesEn,
    ...officeRuleMessagesEn,
    ...spRuleMessagesEn,
    ...crossRuleMessagesEn,
  },
};
const PROBLEMS: Readonly<Record<Language, ProblemMessages>> = {
  id: problemMessagesId,
  en: problemMessagesEn,
};

const OPTIONAL_PART = /\[([^\]]*)\]/g;
const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Fills `{name}` from the data; a list is joined by commas. A part in square brackets is left out when one of its
 * placeholders has no value. A placeholder without a value anywhere else shows as "…".
 */
export function formatMessage(template: string, data: DiagnosticData): string {
  const textOf = (name: string): string => {
    const value = data[name];
    return value === undefined ? "" : typeof value === "object" ? value.join(", ") : String(value);
  };
  return template
    .replace(OPTIONAL_PART, (_, part: string) =>
      [...part.matchAll(PLACEHOLDER)].every(([, name]) => textOf(name!) !== "") ? part : "",
    )
    .replace(PLACEHOLDER, (_, name: string) => textOf(name) || "…");
}

/** The sentence of a finding; its code alone where the catalogue does not know it (a rule of another release). */
export function messageOf(
  { ruleId, messageId, code, data }: Diagnostic,
  language: Language,
): string {
  const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = RULES[language];
  const template = Object.hasOwn(rules, ruleId) ? rules[ruleId]?.[messageId] : undefined;
  return template === undefined ? code : formatMessage(template, data);
}

/** The sentence of a file or action problem; an unknown code is told as a fault of our own, with the code. */
export function problemText(code: string, data: DiagnosticData, language: Language): string {
  const messages = PROBLEMS[language];
  return isProblemCode(code)
    ? formatMessage(messages[code], data)
    : formatMessage(messages.crashed, { ...data, detail: code });
}

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemMessagesId, code);
