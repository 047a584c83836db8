import { decisionsIn } from "../core/cross-rules/link-record";
import { linksOf } from "../core/cross-rules/propose-links";
import type { DismissedFinding } from "../core/dismissals/apply-dismissals";
import { applyDismissals } from "../core/dismissals/apply-dismissals";
import type { LinkDecision } from "../core/document/dossier";
import type { Inventaris } from "../core/document/inventaris";
import type { SopDocument, WorkbookReading } from "../core/document/sop-document";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import type { LayoutInput } from "../core/layout/diagram-layout";
import { isLongWork } from "../core/layout/layout-work";
import type { OfficeSheet } from "../core/office-rules/define-office-rule";
import { type DrawingStyle, PLAIN_STYLE } from "../core/plan/drawing-style";
import type { MappingProposal } from "../core/recognise/mapping/propose-mapping";
import { RECORD } from "../core/records/kept";
import type { Diagnostic } from "../core/rules/diagnostic";
import { inReadingOrder } from "../core/rules/run-check";
import type { CellMark } from "../core/sheet-commands";
import { OWN_PREFIX, type SheetInfo, type WorkbookPort } from "../core/workbook-port";
import { type KeptView, keptView } from "./kept-view";
import { findingsOn, type ServiceView, servicesOn } from "./service-view";
import type { DrawingState } from "./session";
import type { SessionCore } from "./session-core";

/** What one look at a workbook gave. */
export type WorkbookView = KeptView &
  ServiceView & {
    /** Marks of ours, by sheet. */
    readonly marks: ReadonlyMap<string, readonly CellMark[]>;
    /** What people have decided about links between SP and SOP. */
    readonly decisions: readonly LinkDecision[];
    readonly sheets: readonly SheetInfo[];
    readonly snapshots: readonly GridSnapshot[];
    readonly sheet: string | null;
    readonly reading: WorkbookReading;
    /** The document that the sheet on show belongs to; the first one when there are several. */
    readonly document: SopDocument | null;
    /** That one and all others whose table stands on the same sheet, in reading order. */
    readonly documents: readonly SopDocument[];
    /** The sheet that drawing and erasing are about: where the table stands, else the one on show. */
    readonly canvas: GridSnapshot | null;
    /** Lists of titles in the workbook. */
    readonly inventories: readonly Inventaris[];
    readonly offices: readonly OfficeSheet[];
    /** All findings, those set aside among them. */
    readonly found: readonly Diagnostic[];
    readonly diagnostics: readonly Diagnostic[];
    readonly dismissed: readonly DismissedFinding[];
    /** The columns of the sheet on show as they were found; null where nothing looks like a table. */
    readonly columns: MappingProposal | null;
    /** How its flowcharts look: as was chosen, else as the present one does. */
    readonly style: DrawingStyle;
    readonly drawing: DrawingState;
  };

/** Reads the workbook and says what it means. Rejects when the host does. */
export async function lookAt(
  port: WorkbookPort,
  core: SessionCore,
  previous: WorkbookView | null,
): Promise<WorkbookView> {
  const sheets = await port.listSheets();
  const [records, ...snapshots] = await Promise.all([
    port.readRecords(),
    ...sheets.map(({ name }) => port.readSnapshot(name)),
  ] as const);
  // Marks are looked at apart: they change nothing of what a sheet says.
  const marks = await Promise.all(
    sheets.map(async ({ name }) => [name, await port.readMarks(name)] as const),
  );
  const view = understand(core, sheets, snapshots, keptView(records, previous), previous);
  return { ...view, marks: new Map(marks) };
}

/** The meaning of what was read; what `previous` found out about the same content is kept. */
export function understand(
  core: SessionCore,
  sheets: readonly SheetInfo[],
  snapshots: readonly GridSnapshot[],
  { records, kept }: KeptView,
  previous: WorkbookView | null,
): WorkbookView {
  const same =
    previous !== null && sameContent(previous.snapshots, snapshots) && previous.kept === kept;
  const reading = same ? previous.reading : core.recognise(snapshots, kept);
  const sheet = presentSheet(sheets);
  if (same && previous.sheet === sheet) return { ...previous, sheets };
  const documents = documentsOn(reading, sheet);
  const document = documents[0] ?? null;
  const canvasName = document?.table?.sheet ?? sheet;
  const canvas = snapshots.find((snapshot) => snapshot.sheet === canvasName) ?? null;
  const inventories = same ? previous.inventories : core.readInventories(snapshots, reading);
  const offices = same ? previous.offices : core.readOfficeSheets(snapshots, reading);
  const services = same ? previous.services : core.readServices(snapshots);
  const standarPelayanan = servicesOn(services, sheet);
  const dossier = { sops: reading.documents, sps: services.documents };
  const decisions = decisionsIn(records[RECORD.links], dossier);
  const ofSheet = document
    ? core.lint({ ...reading, documents }, document.profile, reading.documents, kept)
    : [
        ...core.lintInventories(inventories, reading.documents, kept),
        ...core.lintOffice(offices, kept),
      ].filter(({ origin }) => origin.sheet === sheet);
  const ofServices = findingsOn(
    core.lintServices(services, reading.documents, decisions, kept),
    sheet,
  );
  const found =
    ofServices.length === 0
      ? ofSheet
      : inReadingOrder([...ofSheet, ...ofServices], [sheet ?? "", ...services.sheets]);
  const { open, dismissed } = applyDismissals(found, kept.dismissals, {
    reading,
    services,
    inventories,
    offices,
  });
  const style =
    kept.style ?? (canvas && document?.table ? core.presentStyle(canvas, document) : PLAIN_STYLE);
  const present = snapshots.find((snapshot) => snapshot.sheet === sheet);
  return {
    records,
    kept,
    marks: previous?.marks ?? new Map(),
    sheets,
    snapshots,
    sheet,
    reading,
    document,
    documents,
    canvas,
    inventories,
    offices,
    services,
    standarPelayanan,
    links: linksOf({ ...dossier, decisions }),
    decisions,
    found,
    diagnostics: open,
    dismissed,
    // The columns of a Standar Pelayanan are no columns of an SOP.
    columns:
      present && (document || standarPelayanan.length === 0)
        ? core.proposeMapping(present, reading, kept)
        : null,
    style,
    drawing: isLongWork(pagesInDoubt(core, { canvas, documents }))
      ? "checking"
      : drawingOf(core, { canvas, documents, style }),
  };
}

/** Equal revisions mean equal content (see GridSnapshot). */
function sameContent(before: readonly GridSnapshot[], now: readonly GridSnapshot[]): boolean {
  return (
    before.length === now.length &&
    before.every((old, i) => old.sheet === now[i]!.sheet && old.revision === now[i]!.revision)
  );
}

function presentSheet(sheets: readonly SheetInfo[]): string | null {
  const visible = sheets.filter((sheet) => sheet.visible);
  return (visible.find((sheet) => sheet.active) ?? visible[0])?.name ?? null;
}

/** A sheet may hold several tables; a cover shows the first document that it belongs to. */
function documentsOn(reading: WorkbookReading, sheet: string | null): readonly SopDocument[] {
  const ids = reading.sheets.find((one) => one.sheet === sheet)?.documents ?? [];
  const own = reading.documents.filter(({ id }) => ids.includes(id));
  const first = own.find(({ table }) => table?.sheet === sheet) ?? own[0];
  if (!first?.table) return own.slice(0, 1);
  return own.filter(({ table }) => table?.sheet === first.table?.sheet);
}

type Canvas = Pick<WorkbookView, "canvas" | "documents">;

/** Pages that have to be laid out to tell whether the drawings are up to date. */
export const pagesInDoubt = (
  core: SessionCore,
  { canvas, documents }: Canvas,
): readonly LayoutInput[] => (canvas ? core.pagesToCompare(canvas, documents) : []);

/** How the drawings on the canvas relate to the rows; quick once the pages in doubt are laid out. */
export function drawingOf(
  core: SessionCore,
  { canvas, documents, style }: Canvas & Pick<WorkbookView, "style">,
): DrawingState {
  if (!canvas) return "none";
  const drawable = documents.filter(({ table }) => table !== null);
  if (drawable.length > 0) {
    return drawingOfAll(
      drawable.map((document) => ({
        state: core.drawingState(canvas, document, style),
        isEmpty: document.activities.every(({ nodes }) => nodes.length === 0),
      })),
    );
  }
  // A drawing whose table has gone: it can still be erased.
  return canvas.shapes.some(({ name }) => name.startsWith(OWN_PREFIX)) ? "behind" : "none";
}

/** A sheet is behind when one of its tables is, or is not drawn while another one is; a table without symbols waits. */
function drawingOfAll(
  tables: readonly { readonly state: DrawingState; readonly isEmpty: boolean }[],
): DrawingState {
  const states = tables
    .filter(({ state, isEmpty }) => state !== "none" || !isEmpty)
    .map(({ state }) => state);
  if (states.every((state) => state === "none")) return "none";
  return states.every((state) => state === "current") ? "current" : "behind";
}
