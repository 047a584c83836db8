import type { Inventaris } from "../document/inventaris";
import type { SopDocument } from "../document/sop-document";
import { type RuleOf, ruleDefiner } from "../rules/rule-of";
import type { InventoryParameters } from "./parameters";

export type InventorySubject = {
  readonly inventory: Inventaris;
  /** All inventories of the workbook (or of the class), this one included. */
  readonly inventories: readonly Inventaris[];
  readonly sops: readonly SopDocument[];
  readonly parameters: InventoryParameters;
};

/** A rule about a list of titles. */
export type InventoryRule = RuleOf<InventorySubject>;

export const defineInventoryRule = ruleDefiner<InventorySubject>();
