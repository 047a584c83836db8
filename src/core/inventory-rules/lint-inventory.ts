import type { Inventaris } from "../document/inventaris";
import type { SopDocument } from "../document/sop-document";
import type { Diagnostic, Severity } from "../rules/diagnostic";
import { RULE_CRASHED } from "../rules/lint";
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

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Findings of the inventories by severity, then as they stand on the sheets. A rule that crashes is reported, the others go on. */
export function lintInventories(
  inventories: readonly Inventaris[],
  sops: readonly SopDocument[],
  severities: Readonly<Partial<Record<string, Severity | "off">>> = INVENTORY_SEVERITIES,
  rules: readonly InventoryRule[] = INVENTORY_RULES,
): readonly Diagnostic[] {
  return inventories
    .flatMap((inventory) =>
      rules.flatMap((rule) => {
        const severity = severities[rule.id] ?? "off";
        return severity === "off" ? [] : run(rule, severity, { inventory, inventories, sops });
      }),
    )
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        RANK[a.finding.severity] - RANK[b.finding.severity] ||
        a.finding.origin.sheet.localeCompare(b.finding.origin.sheet) ||
        a.finding.origin.range.top - b.finding.origin.range.top ||
        a.finding.origin.range.left - b.finding.origin.range.left ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
}

type Subject = Omit<Parameters<InventoryRule["check"]>[0], "report">;

function run(
  { id, code, check }: InventoryRule,
  severity: Severity,
  subject: Subject,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  try {
    check({
      ...subject,
      report(messageId, { origin, data = {}, related = [] }) {
        found.push({
          ruleId: id,
          code,
          messageId,
          data,
          severity,
          documentId: null,
          origin,
          related,
        });
      },
    });
  } catch (error) {
    const { sheet, range } = subject.inventory;
    found.push({
      ruleId: RULE_CRASHED,
      code: "X-00",
      messageId: "crashed",
      data: { rule: code, reason: String(error) },
      severity: "warning",
      documentId: null,
      origin: { sheet, range },
      related: [],
    });
  }
  return found;
}
