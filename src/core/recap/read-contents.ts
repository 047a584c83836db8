import { decisionsIn } from "../cross-rules/link-record";
import type { AnchorSource } from "../dismissals/finding-anchor";
import type { LinkDecision } from "../document/dossier";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { readInventories } from "../inventory/read-inventories";
import { readOfficeSheets } from "../office-rules/read-office-sheets";
import { recognise } from "../recognise/recognise";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import { type Kept, RECORD } from "../records/kept";
import type { WorkbookRecords } from "../sheet-commands";
import type { SopProfile } from "../templates/sop-profile";

export type ContentsSource = {
  readonly snapshots: readonly GridSnapshot[];
  readonly records: WorkbookRecords;
  /** How the workbook is read and checked. */
  readonly kept: Kept;
  /** A form that its SOPs are read by, over the one that is kept. */
  readonly sop?: SopProfile | null;
};

/** What was read of a workbook, and by what it is checked. */
export type WorkbookContents = AnchorSource & {
  readonly kept: Kept;
  /** The form that all SOPs were read by; null where each was read by its own. */
  readonly form: SopProfile | null;
  /** What people have decided about links between its SPs and SOPs. */
  readonly decisions: readonly LinkDecision[];
};

/** Reads a whole workbook: its SOPs, Standar Pelayanan, lists, maklumat, decrees and stages. */
export function readContents({
  snapshots,
  records,
  kept,
  sop = null,
}: ContentsSource): WorkbookContents {
  const form = sop ?? kept.profile?.sop ?? null;
  const reading = recognise(snapshots, form, { mappings: kept.mappings });
  const services = recogniseSp(snapshots);
  const dossier = { sops: reading.documents, sps: services.documents };
  return {
    reading,
    services,
    inventories: readInventories(snapshots, reading),
    offices: readOfficeSheets(snapshots, reading),
    kept,
    form,
    decisions: decisionsIn(records[RECORD.links], dossier),
  };
}
