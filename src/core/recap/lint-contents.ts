import { decisionsIn } from "../cross-rules/link-record";
import { lintServices } from "../cross-rules/lint-services";
import { applyDismissals, type SortedFindings } from "../dismissals/apply-dismissals";
import type { AnchorSource } from "../dismissals/finding-anchor";
import { lintInventories } from "../inventory-rules/lint-inventory";
import type { CalendarDate } from "../language/dates";
import { lintOffice } from "../office-rules/lint-office";
import { type Kept, RECORD } from "../records/kept";
import { keptPreset } from "../records/kept-preset";
import { RULES } from "../rules";
import type { Diagnostic } from "../rules/diagnostic";
import { lint } from "../rules/lint";
import type { WorkbookRecords } from "../sheet-commands";
import type { SopProfile } from "../templates/sop-profile";

/** What was read of a workbook, and what it keeps. */
export type WorkbookContents = AnchorSource & {
  /** How it is read and checked. */
  readonly kept: Kept;
  readonly records: WorkbookRecords;
};

export type LintContentsOptions = {
  /** The form that all SOPs were read by; null where each was read by its own. */
  readonly sop: SopProfile | null;
  /** Whether SPs and SOPs are compared. */
  readonly cross: boolean;
  /** Null where the caller knows no clock. */
  readonly today: CalendarDate | null;
};

/** Findings of a whole workbook: its SOPs, Standar Pelayanan, lists, maklumat, decrees and stages; those set aside apart. */
export function lintContents(
  contents: WorkbookContents,
  { sop, cross, today }: LintContentsOptions,
): SortedFindings {
  const { reading, services, inventories, offices, kept, records } = contents;
  const dossier = { sops: reading.documents, sps: services.documents };
  const decisions = decisionsIn(records[RECORD.links], dossier);
  const preset = keptPreset(undefined, kept);
  const found: readonly Diagnostic[] = [
    ...lintSops(contents, sop ?? kept.profile?.sop ?? null, today),
    ...lintServices(services, reading.documents, { preset, decisions, cross, today }),
    ...lintInventories(inventories, reading.documents, preset),
    ...lintOffice(offices, preset, today),
  ];
  return applyDismissals(found, kept.dismissals, contents);
}

/** Each SOP by the preset of its own form. */
function lintSops(
  { reading, kept }: WorkbookContents,
  profile: SopProfile | null,
  today: CalendarDate | null,
): readonly Diagnostic[] {
  const forms = [...new Set(reading.documents.map((document) => document.profile))];
  return forms.flatMap((form) =>
    lint(reading, keptPreset(form, kept), RULES, {
      documents: reading.documents.filter((document) => document.profile === form),
      today,
      profile,
    }),
  );
}
