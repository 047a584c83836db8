import type { SopDocument, WorkbookReading } from "../document/sop-document";
import { cellOrigin } from "../grid/address";
import type { Diagnostic } from "./diagnostic";
import { tableHeaderPlace } from "./document-place";

/** `ruleId` of the report that a choice of columns no longer fits its sheet: no rule, for no form can show it. */
export const COLUMNS_LOST = "columns-lost";

/** The report for each sheet of a document whose header is no longer the one that was chosen. */
export const columnsLost = (
  { sheets }: WorkbookReading,
  { id, sheets: own, table }: SopDocument,
): readonly Diagnostic[] =>
  sheets
    .filter(({ sheet, mapping }) => mapping === "lost" && own.includes(sheet))
    .map(({ sheet }) => ({
      ruleId: COLUMNS_LOST,
      code: "X-01",
      messageId: "lost",
      data: { sheet },
      severity: "warning",
      documentId: id,
      origin: table?.sheet === sheet ? tableHeaderPlace(table) : cellOrigin(sheet, 0, 0),
      related: [],
    }));
