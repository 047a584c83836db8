import { lintServices } from "../cross-rules/lint-services";
import { applyDismissals, type SortedFindings } from "../dismissals/apply-dismissals";
import { lintInventories } from "../inventory-rules/lint-inventory";
import type { CalendarDate } from "../language/dates";
import { lintOffice } from "../office-rules/lint-office";
import { keptPreset } from "../records/kept-preset";
import { RULES } from "../rules";
import type { Diagnostic } from "../rules/diagnostic";
import { lint } from "../rules/lint";
import type { WorkbookContents } from "./read-contents";

export type LintContentsOptions = {
  /** Whether SPs and SOPs are compared. */
  readonly cross: boolean;
  /** Null where the caller knows no clock. */
  readonly today: CalendarDate | null;
};

/** Findings of a whole workbook: its SOPs, Standar Pelayanan, lists, maklumat, decrees and stages; those set aside apart. */
export function lintContents(
  contents: WorkbookContents,
  { cross, today }: LintContentsOptions,
): SortedFindings {
  const { reading, services, inventories, offices, kept, decisions } = contents;
  const preset = keptPreset(undefined, kept);
  const found: readonly Diagnostic[] = [
    ...lintSops(contents, today),
    ...lintServices(services, reading.documents, { preset, decisions, cross, today }),
    ...lintInventories(inventories, reading.documents, preset),
    ...lintOffice(offices, preset, today),
  ];
  return applyDismissals(found, kept.dismissals, contents);
}

/** Each SOP by the preset of its own form. */
function lintSops(
  { reading, kept, form }: WorkbookContents,
  today: CalendarDate | null,
): readonly Diagnostic[] {
  const ids = [...new Set(reading.documents.map(({ profile }) => profile))];
  return ids.flatMap((id) =>
    lint(reading, keptPreset(id, kept), RULES, {
      documents: reading.documents.filter(({ profile }) => profile === id),
      today,
      profile: form,
    }),
  );
}
