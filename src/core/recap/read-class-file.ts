import { decisionsIn } from "../cross-rules/link-record";
import { lintServices } from "../cross-rules/lint-services";
import { linksOf } from "../cross-rules/propose-links";
import { applyDismissals } from "../dismissals/apply-dismissals";
import type { WorkbookReading } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { readInventories } from "../inventory/read-inventories";
import { lintInventories } from "../inventory-rules/lint-inventory";
import type { CalendarDate } from "../language/dates";
import { lintOffice } from "../office-rules/lint-office";
import { readOfficeSheets } from "../office-rules/read-office-sheets";
import { recognise } from "../recognise/recognise";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import { type Kept, RECORD } from "../records/kept";
import { keptPreset } from "../records/kept-preset";
import { RULES } from "../rules";
import type { Diagnostic } from "../rules/diagnostic";
import { lint } from "../rules/lint";
import type { WorkbookRecords } from "../sheet-commands";
import type { SopProfile } from "../templates/sop-profile";
import type { ReadClassFile } from "./class-file";

export type ClassFileContents = {
  readonly file: string;
  readonly snapshots: readonly GridSnapshot[];
  readonly records: WorkbookRecords;
  /** How the file is read and checked. */
  readonly kept: Kept;
  /** A form that its SOPs are read by, over the one that is kept. */
  readonly sop?: SopProfile | null;
  /** Null where the caller knows no clock. */
  readonly today: CalendarDate | null;
};

/** Reads and checks a whole workbook: its SOPs, Standar Pelayanan and what lies between them, its lists, maklumat and stages. */
export function readClassFile({
  file,
  snapshots,
  records,
  kept,
  sop = null,
  today,
}: ClassFileContents): ReadClassFile {
  const form = sop ?? kept.profile?.sop ?? null;
  const reading = recognise(snapshots, form, { mappings: kept.mappings });
  const services = recogniseSp(snapshots);
  const inventories = readInventories(snapshots, reading);
  const offices = readOfficeSheets(snapshots, reading);
  const dossier = { sops: reading.documents, sps: services.documents };
  const decisions = decisionsIn(records[RECORD.links], dossier);
  const preset = keptPreset(undefined, kept);
  const found: readonly Diagnostic[] = [
    ...lintSops(reading, kept, form, today),
    ...lintServices(services, reading.documents, { preset, decisions, cross: true, today }),
    ...lintInventories(inventories, reading.documents, preset),
    ...lintOffice(offices, preset, today),
  ];
  const { open, dismissed } = applyDismissals(found, kept.dismissals, {
    reading,
    services,
    inventories,
    offices,
  });
  return {
    kind: "read",
    file,
    reading,
    services,
    inventories,
    offices,
    links: linksOf({ ...dossier, decisions }),
    kept: { profile: kept.profile, settings: kept.settings },
    findings: open,
    dismissed: dismissed.map(({ diagnostic }) => diagnostic),
  };
}

/** Each SOP by the preset of its own form. */
function lintSops(
  reading: WorkbookReading,
  kept: Kept,
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
