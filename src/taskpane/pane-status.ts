import type { SopDocument } from "../core/document/sop-document";
import type { StandarPelayanan } from "../core/document/standar-pelayanan";
import type { OfficeSheet } from "../core/office-rules/define-office-rule";
import { countBySeverity } from "../core/rules/severity";
import type { SessionState } from "../session/session";
import { columnsInDoubt } from "./columns-in-doubt";

/** How far the sheet on show has come: one word of it stands in the head. */
export type PaneStatus =
  | "reading"
  | "failed"
  | "nothing-open"
  | "empty-sheet"
  | "not-sop"
  | "inventory"
  | "maklumat"
  | "decree"
  | "stages"
  | "sop-stages"
  | "identity-only"
  | "doubts"
  | "empty-form"
  | "errors"
  | "warnings"
  | "undrawn"
  | "hand-drawn"
  | "behind"
  | "hints"
  | "ready";

export function paneStatus(state: SessionState): PaneStatus {
  const { phase, reading, sheet, document, documents, diagnostics, drawing } = state;
  if (reading === null) return phase === "failed" ? "failed" : "reading";
  if (sheet === null) return "nothing-open";
  if (!document && state.standarPelayanan.length > 0) return serviceStatus(state);
  if (!document) {
    if (state.inventories.some((inventory) => inventory.sheet === sheet)) return "inventory";
    const office = state.offices.find((one) => one.sheet === sheet);
    if (office) return officeStatus(office);
    const kind = reading.sheets.find((one) => one.sheet === sheet)?.kind;
    return kind === "empty" ? "empty-sheet" : "not-sop";
  }
  if (!document.table) return "identity-only";
  if (columnsInDoubt(state).length > 0) return "doubts";
  if (documents.every(isUnfilled)) return "empty-form";
  const { error, warning, hint } = countBySeverity(diagnostics);
  if (error > 0) return "errors";
  if (warning > 0) return "warnings";
  if (drawing === "behind") return "behind";
  if (drawing === "checking") return "reading";
  if (drawing === "none") return isHandDrawn(documents) ? "hand-drawn" : "undrawn";
  return hint > 0 ? "hints" : "ready";
}

function officeStatus(office: OfficeSheet): PaneStatus {
  if (office.kind === "tahapan") return office.set === "sop" ? "sop-stages" : "stages";
  return office.kind === "sk" ? "decree" : "maklumat";
}

/** A Standar Pelayanan has no drawing: it is ready when nothing is left to say. */
function serviceStatus({ standarPelayanan, diagnostics }: SessionState): PaneStatus {
  if (standarPelayanan.every(isBare)) return "empty-form";
  const { error, warning, hint } = countBySeverity(diagnostics);
  if (error > 0) return "errors";
  if (warning > 0) return "warnings";
  return hint > 0 ? "hints" : "ready";
}

/** True while no row says what is done nor by whom; the numbers of a fresh form do not count. */
const isUnfilled = ({ activities }: SopDocument): boolean =>
  activities.every(({ description, nodes }) => description.trim() === "" && nodes.length === 0);

/** True while no component of a Standar Pelayanan is written or drawn. */
const isBare = ({ components }: StandarPelayanan): boolean =>
  components.length > 0 &&
  components.every(({ field, pictures }) => field.text.trim() === "" && pictures === 0);

/** True when a flow on the sheet is the author's drawing. */
export const isHandDrawn = (documents: readonly SopDocument[]): boolean =>
  documents.some(({ flowSource }) => flowSource === "shapes");
