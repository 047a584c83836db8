import type { Inventaris } from "../document/inventaris";
import type { SopDocument } from "../document/sop-document";
import type { Diagnostic } from "../rules/diagnostic";
import { runRules } from "../rules/rule-of";
import { inReadingOrder } from "../rules/run-check";
import type { InventoryRule } from "./define-inventory-rule";
import { INVENTORY_RULES } from "./index";
import { DEFAULT_INVENTORY_PARAMETERS } from "./parameters";
import type { InventoryPreset } from "./presets";

/** Findings of the inventories by severity, then as they stand on the sheets. A rule that crashes is reported, the others go on. */
export function lintInventories(
  inventories: readonly Inventaris[],
  sops: readonly SopDocument[],
  preset: InventoryPreset,
  rules: readonly InventoryRule[] = INVENTORY_RULES,
): readonly Diagnostic[] {
  const parameters = { ...DEFAULT_INVENTORY_PARAMETERS, ...preset.parameters };
  const found = inventories.flatMap((inventory) => {
    const { sheet, range } = inventory;
    const where = { documentId: null, place: { sheet, range } };
    return runRules(rules, preset.severities, where, { inventory, inventories, sops, parameters });
  });
  return inReadingOrder(
    found,
    inventories.map(({ sheet }) => sheet),
  );
}
