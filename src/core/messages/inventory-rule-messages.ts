import type { INVENTORY_RULES } from "../inventory-rules/index";

type Known = (typeof INVENTORY_RULES)[number];

/** Sentences of the rules about inventories: rule, message, sentence. */
export type InventoryRuleMessages = {
  readonly [R in Known as R["id"]]: { readonly [M in R["messages"][number]]: string };
};
