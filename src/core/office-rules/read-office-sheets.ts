import { readDecree } from "../decree/read-decree";
import type { WorkbookReading } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { readMaklumat } from "../maklumat/read-maklumat";
import { readStages } from "../stages/read-stages";
import type { OfficeSheet } from "./define-office-rule";

/** Maklumat, decrees and stages of a workbook. A sheet that holds an SOP or its identity is none. */
export const readOfficeSheets = (
  snapshots: readonly GridSnapshot[],
  { sheets }: WorkbookReading,
): readonly OfficeSheet[] =>
  snapshots.flatMap((snapshot): readonly OfficeSheet[] => {
    const kind = sheets.find(({ sheet }) => sheet === snapshot.sheet)?.kind;
    if (kind !== "unrecognised" || !snapshot.visible) return [];
    return [readStages(snapshot) ?? readDecree(snapshot) ?? readMaklumat(snapshot)].filter(
      (one) => one !== null,
    );
  });
