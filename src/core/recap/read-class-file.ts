import { decisionsIn } from "../cross-rules/link-record";
import { linksOf } from "../cross-rules/propose-links";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { readInventories } from "../inventory/read-inventories";
import type { CalendarDate } from "../language/dates";
import { readOfficeSheets } from "../office-rules/read-office-sheets";
import { recognise } from "../recognise/recognise";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import { type Kept, RECORD } from "../records/kept";
import type { WorkbookRecords } from "../sheet-commands";
import type { SopProfile } from "../templates/sop-profile";
import type { ReadClassFile } from "./class-file";
import { lintContents } from "./lint-contents";

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
  const { open, dismissed } = lintContents(
    { reading, services, inventories, offices, kept, records },
    { sop, cross: true, today },
  );
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
