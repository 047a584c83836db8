import type { SopDocument, WorkbookReading } from "../core/document/sop-document";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import type { Diagnostic } from "../core/rules/diagnostic";
import { OWN_PREFIX, type SheetInfo, type WorkbookPort } from "../core/workbook-port";
import type { DrawingState } from "./session";
import type { SessionCore } from "./session-core";

/** What one look at a workbook gave. */
export type WorkbookView = {
  readonly sheets: readonly SheetInfo[];
  readonly snapshots: readonly GridSnapshot[];
  readonly sheet: string | null;
  readonly reading: WorkbookReading;
  readonly document: SopDocument | null;
  /** The sheet that drawing and erasing are about: where the table stands, else the one on show. */
  readonly canvas: GridSnapshot | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly drawing: DrawingState;
};

/** Reads the workbook and says what it means. Rejects when the host does. */
export async function lookAt(
  port: WorkbookPort,
  core: SessionCore,
  previous: WorkbookView | null,
): Promise<WorkbookView> {
  const sheets = await port.listSheets();
  const snapshots = await Promise.all(sheets.map(({ name }) => port.readSnapshot(name)));
  return understand(core, sheets, snapshots, previous);
}

/** The meaning of what was read; what `previous` found out about the same content is kept. */
export function understand(
  core: SessionCore,
  sheets: readonly SheetInfo[],
  snapshots: readonly GridSnapshot[],
  previous: WorkbookView | null,
): WorkbookView {
  const same = previous !== null && sameContent(previous.snapshots, snapshots);
  const reading = same ? previous.reading : core.recognise(snapshots);
  const sheet = presentSheet(sheets);
  const document = documentOn(reading, sheet);
  if (same && previous.sheet === sheet) return { ...previous, sheets };
  const canvasName = document?.table?.sheet ?? sheet;
  const canvas = snapshots.find((snapshot) => snapshot.sheet === canvasName) ?? null;
  return {
    sheets,
    snapshots,
    sheet,
    reading,
    document,
    canvas,
    diagnostics: document ? core.lint({ ...reading, documents: [document] }, document.profile) : [],
    drawing: drawingOn(core, canvas, document),
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

function documentOn(reading: WorkbookReading, sheet: string | null): SopDocument | null {
  const ids = reading.sheets.find((one) => one.sheet === sheet)?.documents ?? [];
  return reading.documents.find((document) => ids.includes(document.id)) ?? null;
}

function drawingOn(
  core: SessionCore,
  canvas: GridSnapshot | null,
  document: SopDocument | null,
): DrawingState {
  if (!canvas) return "none";
  if (document?.table) return core.drawingState(canvas, document);
  // A drawing whose table has gone: it can still be erased.
  return canvas.shapes.some(({ name }) => name.startsWith(OWN_PREFIX)) ? "behind" : "none";
}
