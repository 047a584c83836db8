import { readDecree } from "../decree/read-decree";
import type { Inventaris } from "../document/inventaris";
import type { WorkbookReading } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { readInventory } from "./read-inventory";

/** The inventories of a workbook. A sheet that holds an SOP or its identity is none, nor is the annex of a decree. */
export const readInventories = (
  snapshots: readonly GridSnapshot[],
  { sheets }: WorkbookReading,
): readonly Inventaris[] =>
  snapshots.flatMap((snapshot) => {
    const kind = sheets.find(({ sheet }) => sheet === snapshot.sheet)?.kind;
    if (kind !== "unrecognised" || !snapshot.visible || readDecree(snapshot)) return [];
    return readInventory(snapshot) ?? [];
  });
