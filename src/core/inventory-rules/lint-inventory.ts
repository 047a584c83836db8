import type { Inventaris } from "../document/inventaris";
import type { SopDocument } from "../document/sop-document";
import type { Diagnostic, Severity } from "../rules/diagnostic";
import { runRules } from "../rules/rule-of";
import { inReadingOrder } from "../rules/run-check";
import type { InventoryRule } from "./define-inventory-rule";
import { INVENTORY_RULES, type InventoryRuleId } from "./index";

/** A list of titles is a draft by nature: nothing in it stops anybody. */
export const INVENTORY_SEVERITIES: Readonly<Record<InventoryRuleId, Severity | "off">> = {
  "kegiatan-has-output": "warning",
  "output-has-aspek-and-judul": "warning",
  "judul-names-its-output": "hint",
  "judul-is-listed-once": "warning",
  "fungsi-has-judul": "warning",
  "judul-has-a-sheet": "hint",
  "numbering-follows-the-form": "hint",
  "internal-outputs-have-titles": "hint",
  "judul-follows-title-grammar": "warning",
};

/** Findings of the inventories by severity, then as they stand on the sheets. A rule that crashes is reported, the others go on. */
export function lintInventories(
  inventories: readonly Inventaris[],
  sops: readonly SopDocument[],
  severities: Readonly<Partial<Record<string, Severity | "off">>> = INVENTORY_SEVERITIES,
  rules: readonly InventoryRule[] = INVENTORY_RULES,
): readonly Diagnostic[] {
  const found = inventories.flatMap((inventory) => {
    const { sheet, range } = inventory;
    const where = { documentId: null, place: { sheet, range } };
    return runRules(rules, severities, where, { inventory, inventories, sops });
  });
  return inReadingOrder(
    found,
    inventories.map(({ sheet }) => sheet),
  );
}
