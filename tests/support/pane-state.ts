import type {
  Activity,
  DocumentId,
  FlowNode,
  Pelaksana,
  ProcedureTable,
  SopDocument,
} from "../../src/core/document/sop-document";
import { cellOrigin } from "../../src/core/grid/address";
import { PLAIN_STYLE } from "../../src/core/plan/drawing-style";
import { NOTHING_KEPT } from "../../src/core/records/kept";
import type { Diagnostic, Severity } from "../../src/core/rules/diagnostic";
import { NO_SERVICES } from "../../src/session/service-view";
import type { SessionState } from "../../src/session/session";

export const SHEET = "SOP 1";

const LANES = ["Staf", "Kepala Seksi", "Camat"].map(
  (name, i): Pelaksana => ({
    id: `p${i + 1}` as Pelaksana["id"],
    name,
    group: null,
    column: 2 + i,
    origin: cellOrigin(SHEET, 13, 2 + i),
  }),
);

const node = (id: string): FlowNode => ({
  id: id as FlowNode["id"],
  kind: "process",
  pelaksana: LANES[0]!.id,
  lanes: [LANES[0]!.id],
  text: "",
  source: "code",
  shapeName: null,
  origin: cellOrigin(SHEET, 14, 2),
});

/** A row of the table; its time in minutes, null when it has none. */
export const activity = (description: string, minutes: number | null = 10): Activity => ({
  id: description as Activity["id"],
  number: "1",
  numberOrigin: null,
  description,
  descriptionOrigin: cellOrigin(SHEET, 14, 1),
  nodes: description === "" ? [] : [node(description)],
  mutuBaku: {
    kelengkapan: null,
    duration:
      minutes === null
        ? null
        : {
            text: `${minutes} menit`,
            minutes,
            min: minutes,
            max: minutes,
            origin: cellOrigin(SHEET, 14, 6),
          },
    waktuOrigin: cellOrigin(SHEET, 14, 6),
    output: null,
  },
  remarks: "",
  origin: cellOrigin(SHEET, 14, 0),
});

export const sop = (changes: Partial<SopDocument> = {}): SopDocument => ({
  id: "d1" as DocumentId,
  kind: "sop",
  profile: "sop-permenpanrb-35-2012",
  sheets: [SHEET],
  identity: {} as SopDocument["identity"],
  table: {
    sheet: SHEET,
    header: { top: 12, bottom: 13 },
    range: { top: 12, left: 0, bottom: 20, right: 8 },
    columns: { kegiatan: 1 },
  } as ProcedureTable,
  pelaksana: LANES,
  activities: [activity("Menerima surat"), activity("Mencatat surat", 20)],
  flows: [],
  flowSource: "codes",
  flowShapeIds: [],
  problems: [],
  ...changes,
});

export const finding = (
  severity: Severity,
  row: number,
  ruleId = "waktu-is-filled",
): Diagnostic => ({
  ruleId,
  code: "MB-01",
  messageId: "empty",
  data: { activity: `“Kegiatan ${row}”` },
  severity,
  documentId: "d1",
  origin: cellOrigin(SHEET, row - 1, 3),
  related: [],
});

/** A state on a sheet with an SOP, drawn and without findings, unless said otherwise. */
export function paneState(changes: Partial<SessionState> = {}): SessionState {
  const document = changes.document === undefined ? sop() : changes.document;
  return {
    phase: "ready",
    busy: null,
    progress: null,
    sheet: SHEET,
    reading: {
      sheets: [{ sheet: SHEET, kind: document ? "sop" : "unrecognised", documents: [] }],
      documents: document ? [document] : [],
    },
    document,
    documents: document ? [document] : [],
    ...NO_SERVICES,
    inventories: [],
    offices: [],
    diagnostics: [],
    dismissed: [],
    kept: NOTHING_KEPT,
    marks: false,
    notes: { kind: "known", count: 0 },
    present: null,
    columns: null,
    drawing: "current",
    style: PLAIN_STYLE,
    isProtected: false,
    restorable: null,
    notice: null,
    planned: null,
    proposal: null,
    revision: 1,
    ...changes,
  };
}
