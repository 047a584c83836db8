import type { OFFICE_RULES } from "../office-rules/index";

type Known = (typeof OFFICE_RULES)[number];

/** Sentences of the rules about maklumat and stages: rule, message, sentence. */
export type OfficeRuleMessages = {
  readonly [R in Known as R["id"]]: { readonly [M in R["messages"][number]]: string };
};
