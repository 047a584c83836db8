import type { Diagnostic } from "../core/rules/diagnostic";
import type { SessionCore } from "./session-core";
import type { WorkbookView } from "./workbook-view";

/** The findings of all sheets, each checked as it is when it is on show; those set aside are among them. */
export function workbookFindings(core: SessionCore, view: WorkbookView): readonly Diagnostic[] {
  const { reading, services, inventories, offices, kept, decisions } = view;
  return [
    ...reading.documents.flatMap((document) =>
      core.lint({ ...reading, documents: [document] }, document.profile, reading.documents, kept),
    ),
    ...core.lintServices(services, reading.documents, decisions, kept),
    ...core.lintInventories(inventories, reading.documents, kept),
    ...core.lintOffice(offices, kept),
  ];
}
