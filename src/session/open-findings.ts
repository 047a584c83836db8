import { applyDismissals } from "../core/dismissals/apply-dismissals";
import type { Diagnostic } from "../core/rules/diagnostic";
import type { SessionCore } from "./session-core";
import type { WorkbookView } from "./workbook-view";

/** The findings of all sheets that were not set aside, each sheet checked as it is when it is on show. */
export function openFindings(core: SessionCore, view: WorkbookView): readonly Diagnostic[] {
  const { reading, services, inventories, offices, kept, decisions } = view;
  const found = [
    ...reading.documents.flatMap((document) =>
      core.lint({ ...reading, documents: [document] }, document.profile, reading.documents, kept),
    ),
    ...core.lintServices(services, reading.documents, decisions, kept),
    ...core.lintInventories(inventories, reading.documents, kept),
    ...core.lintOffice(offices, kept),
  ];
  return applyDismissals(found, kept.dismissals, view).open;
}

/** What of a list stands on sheets that are not hidden. */
export function onShownSheets<One extends { readonly sheet: string }>(
  { sheets }: Pick<WorkbookView, "sheets">,
  list: readonly One[],
): readonly One[] {
  const shown = new Set(sheets.filter(({ visible }) => visible).map(({ name }) => name));
  return list.filter(({ sheet }) => shown.has(sheet));
}
