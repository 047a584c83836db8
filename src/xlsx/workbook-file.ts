import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { isTrackCommand, trackChangeOf } from "../core/plan/track-command";
import type { CellMark, SheetNotes } from "../core/sheet-commands";
import type { ApplyResult, CellChange, HostCommand, SheetInfo } from "../core/workbook-port";
import { applyToPackage } from "./apply-commands";
import { refuseForeignKinds } from "./file-kind";
import { marksIn } from "./marks/mark-rules";
import { readNotesOf } from "./notes/read-notes";
import type { Package } from "./package";
import { keepReadings, readSheet, type SheetReading } from "./read-snapshot";
import { readView } from "./read-view";
import type { SheetView } from "./sheet-view";
import { type CellEdits, editKey, lastEdit, movedEdits, staleFormulas } from "./stale-formulas";
import { sheetNamed, workbookParts } from "./workbook-parts";
import { readZip, writeZip } from "./zip";

/**
 * A workbook file in memory. A value: a change gives a new one, and undo is keeping the one before.
 * Read and change it through the functions of this file.
 */
export type WorkbookFile = {
  readonly pkg: Package;
  /** What was opened. */
  readonly original: { readonly pkg: Package; readonly bytes: Uint8Array };
  /** Cells that got other content since, by `editKey`. */
  readonly edits: CellEdits;
};

/** Throws FileProblem when the bytes are no workbook that can be read. */
export function openWorkbook(bytes: Uint8Array): WorkbookFile {
  refuseForeignKinds(bytes);
  const pkg: Package = { parts: readZip(bytes) };
  workbookParts(pkg);
  return { pkg, original: { pkg, bytes }, edits: new Map() };
}

/** Bytes of the file: those that were opened when nothing differs, and always the same for the same content. */
export function saveWorkbook({ pkg, original }: WorkbookFile): Uint8Array {
  return hasSameParts(pkg, original.pkg) ? original.bytes : writeZip(pkg.parts);
}

/** Parts are shared between packages, so equal ones are the same object but for parts that were changed back. */
function hasSameParts(a: Package, b: Package): boolean {
  if (a.parts.size !== b.parts.size) return false;
  for (const [name, bytes] of a.parts) {
    const other = b.parts.get(name);
    if (bytes === other) continue;
    if (bytes.length !== other?.length || bytes.some((byte, i) => byte !== other[i])) return false;
  }
  return true;
}

/** Worksheets in tab order; chart and dialog sheets have no cells and are left out. */
export function sheetInfos({ pkg }: WorkbookFile): readonly SheetInfo[] {
  const { sheets, activeIndex } = workbookParts(pkg);
  return sheets
    .filter((sheet) => sheet.part !== null)
    .map(({ name, visible, index }) => ({ name, visible, active: index === activeIndex }));
}

/** Throws SheetMissing when there is no worksheet of this name, FileProblem when its parts are damaged. */
export const readSnapshot = (file: WorkbookFile, sheet: string): GridSnapshot =>
  readingOf(file, sheet).snapshot;

/** Marks of ours on a sheet. Throws as `readSnapshot` does. */
export const readMarks = (file: WorkbookFile, sheet: string): readonly CellMark[] =>
  marksIn(readingOf(file, sheet).sheet.model.document);

/** Sheets with notes, ours and the author's. Throws FileProblem when a part is damaged. */
export const readNotes = ({ pkg }: WorkbookFile): readonly SheetNotes[] => readNotesOf(pkg);

/** Looks of the sheet's cells and shapes. Throws as `readSnapshot` does. */
export function readSheetView(file: WorkbookFile, sheet: string): SheetView {
  const reading = readingOf(file, sheet);
  const { name } = reading.sheet.entry;
  return readView(file.pkg, reading, staleFormulas(file.pkg, name, file.edits));
}

function readingOf({ pkg }: WorkbookFile, sheet: string): SheetReading {
  const reading = readSheet(pkg, sheet);
  if (!reading) throw new SheetMissing(sheet);
  return reading;
}

/** The workbook holds no worksheet of the name asked for. */
export class SheetMissing extends Error {
  readonly code = "sheet-missing";

  constructor(sheet: string) {
    super(`No worksheet ${JSON.stringify(sheet)}`);
    this.name = "SheetMissing";
  }
}

/** Carries out all of the commands, or none: then the file given comes back. Throws FileProblem when a part is damaged. */
export function applyCommands(
  file: WorkbookFile,
  commands: readonly HostCommand[],
): { readonly file: WorkbookFile; readonly result: ApplyResult } {
  const step = applyToPackage(file.pkg, commands);
  if (step.kind !== "done") return { file, result: step };
  const result: ApplyResult = { kind: "applied" };
  if (step.pkg === file.pkg) return { file, result };
  if (commands.every(({ kind }) => kind === "set-marks" || kind === "set-notes"))
    keepReadings(file.pkg, step.pkg);
  return { file: { ...file, pkg: step.pkg, edits: withEdits(file, commands) }, result };
}

function withEdits(file: WorkbookFile, commands: readonly HostCommand[]): CellEdits {
  let edits = new Map(file.edits);
  const edit = lastEdit(file.edits) + 1;
  for (const command of commands) {
    const sheet = sheetNamed(workbookParts(file.pkg), command.sheet)?.name ?? command.sheet;
    if (isTrackCommand(command)) edits = movedEdits(edits, sheet, trackChangeOf(command));
    if (command.kind !== "set-values") continue;
    for (const change of command.cells) {
      if (!isRepeat(change)) edits.set(editKey(sheet, change.at), { ...change.at, sheet, edit });
    }
  }
  return edits;
}

/** A change to what is there already. */
const isRepeat = ({ content, expected }: CellChange): boolean =>
  "formula" in content
    ? content.formula === expected.formula && content.cached === expected.value
    : expected.formula === null && content.value === expected.value;

/** Digital signatures cover the bytes of the parts: any change makes them invalid. */
export const isSigned = ({ pkg }: WorkbookFile): boolean =>
  [...pkg.parts.keys()].some((name) => /^_xmlsignatures\//i.test(name));

/** Files that can be read but not written, for now those in the Strict flavour of the format. */
export const isReadOnly = ({ pkg }: WorkbookFile): boolean => workbookParts(pkg).strict;
