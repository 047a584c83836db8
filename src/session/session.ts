import type { DismissedFinding } from "../core/dismissals/apply-dismissals";
import type { Dismissal } from "../core/dismissals/dismissal";
import type { SpLink } from "../core/document/dossier";
import type { Inventaris } from "../core/document/inventaris";
import type { SheetKind, SopDocument, WorkbookReading } from "../core/document/sop-document";
import type { ExportedFile, ExportFormat } from "../core/export/export-flow";
import type { Fix } from "../core/fixes/fix";
import type { Origin } from "../core/grid/address";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import type { LayoutWarning } from "../core/layout/diagram-layout";
import type { Language } from "../core/messages/catalogue";
import type { OfficeSheet } from "../core/office-rules/define-office-rule";
import type { DrawingOptions } from "../core/plan/drawing-layout";
import type { DrawingStyle } from "../core/plan/drawing-style";
import type { MappingProposal } from "../core/recognise/mapping/propose-mapping";
import type { Kept, RecordName } from "../core/records/kept";
import type { Diagnostic, Severity } from "../core/rules/diagnostic";
import type { NewSheet } from "../core/sheet-commands";
import type { RefusalCode } from "../core/workbook-port";
import type { FixProposal, FixTarget } from "./fix-target";
import type { NoteNotice, NotesState } from "./note-state";
import type { LayoutProgress } from "./planner";
import type { ServiceView } from "./service-view";
import type { PlannedChange, StepActions, StepNotice } from "./step-change";

/** How the drawing on the sheet relates to the rows. */
export type DrawingState =
  /** Nothing of ours on the sheet. */
  | "none"
  | "current"
  /** Rows changed since it was drawn. */
  | "behind"
  /** There is a drawing, and a large one: it is being worked out whether it is up to date. */
  | "checking";

/** What can be taken back. */
export type RestorableAction =
  | "draw"
  | "erase"
  | "columns"
  | "fix"
  | "sheet"
  | "steps"
  | "structure";

/** What Susun has to say after an action; shown until the next one, or until the workbook is no longer as it was then. */
export type Notice =
  | {
      readonly kind: "drawn";
      readonly added: number;
      readonly removed: number;
      readonly warnings: readonly LayoutWarning[];
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "erased"; readonly removed: number; readonly shown: number }
  /** The flow was drawn by hand: `draw({ replace: true })` writes codes, hides these shapes and draws. */
  | { readonly kind: "hand-drawn"; readonly shapes: number }
  | { readonly kind: "nothing-to-draw" }
  /** Drawing was called off before anything was changed. */
  | { readonly kind: "cancelled" }
  /** The columns for targets were headed; `at` is the first of the heads. */
  | { readonly kind: "columns-added"; readonly at: Origin }
  /** A finding was mended; `completes` is false where the author goes on by hand at `at`. */
  | {
      readonly kind: "fixed";
      readonly cells: number;
      readonly at: Origin | null;
      readonly completes: boolean;
    }
  /** The finding is gone or asks for something else by now: nothing was changed. */
  | { readonly kind: "fix-gone" }
  /** A sheet was made, and is the one on show. */
  | { readonly kind: "sheet-added"; readonly sheet: string }
  /** The sheet is again as it was before the action. */
  | { readonly kind: "restored"; readonly action: RestorableAction }
  /** The action cannot be taken back: the sheet was changed after it; `at` is null where the place is not known. */
  | { readonly kind: "changed-since"; readonly at: Origin | null }
  | StepNotice
  | NoteNotice
  | { readonly kind: "stale"; readonly at: Origin }
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly at: Origin | null }
  | { readonly kind: "failed"; readonly code: string };

export type SessionState = ServiceView & {
  /** `reading` only until the first result: later readings keep the present one on show. */
  readonly phase: "reading" | "ready" | "failed";
  readonly busy: RestorableAction | "restore" | null;
  /** How far a drawing has come that takes long; null while nothing takes long. */
  readonly progress: LayoutProgress | null;
  /** The sheet the user looks at; null in a workbook without visible sheets. */
  readonly sheet: string | null;
  readonly reading: WorkbookReading | null;
  /** The document that the present sheet belongs to; the first one when there are several. */
  readonly document: SopDocument | null;
  /** All documents with a table on that sheet, `document` first: findings and drawing are about all of them. */
  readonly documents: readonly SopDocument[];
  /** Lists of titles in the workbook. */
  readonly inventories: readonly Inventaris[];
  /** Maklumat and stages of Standar Pelayanan in the workbook. */
  readonly offices: readonly OfficeSheet[];
  /** Findings of those documents that were not set aside, in order of severity, then place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that were set aside, with their reasons. */
  readonly dismissed: readonly DismissedFinding[];
  /** Whether findings are marked on the cells of this workbook. */
  readonly marks: boolean;
  readonly notes: NotesState;
  /** What the workbook says about how it wants to be read and checked. */
  readonly kept: Kept;
  /** The sheet on show; null in a workbook without visible sheets. */
  readonly present: GridSnapshot | null;
  /** Its columns as they were found; null where nothing looks like a table. */
  readonly columns: MappingProposal | null;
  readonly drawing: DrawingState;
  /** How flowcharts of this workbook look. */
  readonly style: DrawingStyle;
  /** The sheet that would be drawn on is locked: nothing on it can be changed until its owner unlocks it. */
  readonly isProtected: boolean;
  /** The last action, as long as it may still be taken back. */
  readonly restorable: RestorableAction | null;
  readonly notice: Notice | null;
  /** A change of steps that waits for a yes. */
  readonly planned: PlannedChange | null;
  /** A fix of several cells, shown before it is done. */
  readonly proposal: FixProposal | null;
  /** Grows with every published reading. */
  readonly revision: number;
};

export type DrawOptions = DrawingOptions & {
  readonly replace?: boolean;
  /** Widens lanes and rows first, where the flow could only be drawn with faults. */
  readonly widen?: boolean;
};

/** One sheet of the workbook: what it is and how far it has come. */
export type SheetOverview = {
  readonly sheet: string;
  readonly kind: SheetKind | "sp" | "inventaris" | "maklumat" | "sk" | "tahapan" | "tahapan-sop";
  /** Title of the SOP or the service; "" where there is none. */
  readonly title: string;
  /** How far its documents have come toward signing; null where there is none. */
  readonly percent: number | null;
  readonly counts: Readonly<Record<Severity, number>>;
};

/** A sheet to be made, behind the one on show. */
export type SheetOrder = { readonly name: string; readonly content: NewSheet };

/** The use cases of the pane. One state, one direction: actions change it, listeners see the new one. */
export interface Session extends StepActions {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads again now; an older reading that comes back later is dropped. */
  refresh(): Promise<void>;
  /** A drawing that is still being laid out is called off: the latest one wins. */
  draw(options?: DrawOptions): Promise<void>;
  /** Calls off the drawing that is being laid out; the workbook stays as it was. Nothing when none is. */
  cancel(): void;
  erase(): Promise<void>;
  /** Heads the columns for targets in tables that lack them. */
  addHelperColumns(): Promise<void>;
  /** The answer to a finding that can be written for the author; null where it is the author's to give. */
  fixOf(target: FixTarget): Fix | null;
  /** Mends it: at once in one cell, else it is proposed first. */
  fix(target: FixTarget): Promise<void>;
  /** Does what is proposed. */
  acceptFix(): Promise<void>;
  declineFix(): void;
  /** All sheets with their kind and state; checks the whole workbook, so it is asked for and not kept. */
  overview(): readonly SheetOverview[];
  /** Makes a sheet behind the one on show, and goes there. */
  addSheet(order: SheetOrder): Promise<void>;
  /** Takes the last action back: the cells and the objects that it touched, unless the sheet was changed since. */
  restore(): Promise<void>;
  /** Marks the cells that have findings, from now on after each reading; or takes all marks away, on all sheets. */
  setMarks(on: boolean): Promise<void>;
  /** Writes the findings of all sheets that are not hidden as notes in their cells; those of before are replaced. */
  writeNotes(language: Language): Promise<void>;
  /** Takes all notes of ours away, on all sheets. */
  clearNotes(): Promise<void>;
  reveal(origin: Origin): Promise<void>;
  /** Keeps a text in the workbook, or forgets it (null), and reads again by it. */
  keep(name: RecordName, text: string | null): Promise<void>;
  /** Sets a finding aside, with the reason. */
  dismiss(diagnostic: Diagnostic, reason: string): Promise<void>;
  /** Says that an SOP carries out an SP, or that it does not. */
  decideLink(pair: Pick<SpLink, "sp" | "sop">, isLink: boolean): Promise<void>;
  /** Puts a finding back on the list. */
  takeBack(dismissal: Dismissal): Promise<void>;
  /** What a place says: the text of its cells, one a line; "" where it is empty or gone. */
  textAt(origin: Origin): string;
  /** The flow of the document on show for another program; null where there is none. */
  exported(format: ExportFormat): ExportedFile | null;
  dismissNotice(): void;
  /** Stops listening to the workbook. */
  dispose(): void;
}
