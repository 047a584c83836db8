import type { CellContent } from "./cell-content";
import type { CellAddress, Origin, RangeAddress } from "./grid/address";
import type { Point, Rect } from "./grid/geometry";
import type { CellValue, GridSnapshot } from "./grid/grid-snapshot";
import type {
  CellMark,
  CueCommand,
  LayoutCommand,
  SheetNotes,
  TrackCommand,
  WorkbookRecords,
} from "./sheet-commands";

export type { CellContent };

/** What a plan expects to find in a cell: a plan made from an older state is refused. */
export type ExpectedCell = { readonly value: CellValue; readonly formula: string | null };

export type CellChange = {
  readonly at: CellAddress;
  readonly content: CellContent;
  readonly expected: ExpectedCell;
};

/** The symbols of SOP AP plus what a drawing needs beside them. */
export type DrawnGeometry =
  | "flowChartTerminator"
  | "flowChartProcess"
  | "flowChartDecision"
  | "flowChartOffpageConnector";

/**
 * In what an object differs from the plain look of signed SOPs: white, black lines of 1 pt, medium arrow heads, text of
 * 8 pt. What is absent is as there.
 */
export type DrawnLook = {
  /** RRGGBB. */
  readonly fill?: string;
  /** Colour of the line, RRGGBB. */
  readonly line?: string;
  /** Points. */
  readonly weight?: number;
  readonly head?: "small" | "large";
  /** Points. */
  readonly textSize?: number;
};

type DrawnCommon = {
  /** Unique on the sheet, begins with `susun:`. */
  readonly name: string;
  /** Alt text title: our fingerprint (see plan/fingerprint). */
  readonly title: string;
  /** Alt text description: a sentence for screen readers. */
  readonly description: string;
};

export type DrawnSymbol = DrawnCommon & {
  readonly kind: "symbol";
  readonly geometry: DrawnGeometry;
  readonly bounds: Rect;
  readonly text: string;
  readonly look?: DrawnLook;
};

export type DrawnLabel = DrawnCommon & {
  readonly kind: "label";
  readonly bounds: Rect;
  readonly text: string;
};

/** Docking side of the four symbols, in DrawingML site order: 0 top, 1 left, 2 bottom, 3 right. */
export type Side = 0 | 1 | 2 | 3;

export type DrawnEdge = DrawnCommon & {
  readonly kind: "edge";
  /** Orthogonal polyline, 2 to 6 points. */
  readonly waypoints: readonly Point[];
  /** Names of drawn symbols the ends are glued to. */
  readonly begin: { readonly symbol: string; readonly side: Side };
  readonly end: { readonly symbol: string; readonly side: Side };
  /** False for a joint link. */
  readonly arrow: boolean;
  readonly look?: DrawnLook;
  /** Made of lines that every program draws alike: a free line in a file, straight connectors in Excel. */
  readonly plain?: true;
};

export type DrawnShape = DrawnSymbol | DrawnLabel | DrawnEdge;

/** One change asked of the workbook, as plain data. */
export type HostCommand =
  | { readonly kind: "set-values"; readonly sheet: string; readonly cells: readonly CellChange[] }
  | {
      readonly kind: "set-number-formats";
      readonly sheet: string;
      readonly cells: readonly {
        readonly at: CellAddress;
        readonly format: string;
        readonly expected: string;
      }[];
    }
  /** Removes objects by their exact names; only names that begin with `susun:` are accepted. */
  | { readonly kind: "delete-shapes"; readonly sheet: string; readonly names: readonly string[] }
  /** Adds objects above all present ones, in this order. Edges may name symbols added by the same command. */
  | { readonly kind: "add-shapes"; readonly sheet: string; readonly shapes: readonly DrawnShape[] }
  /**
   * Hides or shows objects of the author. Hiding puts HIDDEN_MARK before the alt text title, showing takes it away,
   * so that erase finds exactly what was hidden, also after another program renumbered the ids.
   */
  | { readonly kind: "hide-shapes"; readonly sheet: string; readonly ids: readonly string[] }
  | { readonly kind: "show-shapes"; readonly sheet: string; readonly ids: readonly string[] }
  /** Sets the print area of a sheet that has none. */
  | { readonly kind: "set-print-area"; readonly sheet: string; readonly range: RangeAddress }
  | TrackCommand
  | LayoutCommand
  | CueCommand;

/** Mark in the alt text title of an author's shape that a drawing replaced. */
export const HIDDEN_MARK = "susun:hidden;";

/** Prefix of the name of every object that Susun draws. */
export const OWN_PREFIX = "susun:";

export type RefusalCode =
  | "sheet-missing"
  | "sheet-protected"
  /** The name is taken, in any case of letters. */
  | "sheet-exists"
  /** Excel takes no such name for a sheet. */
  | "sheet-name"
  /** A sheet that is to go is spoken of elsewhere. */
  | "sheet-in-use"
  /** The structure of the workbook is protected: no sheet may come or go. */
  | "workbook-protected"
  /** A list or prompt of a drop-down is longer than Excel holds (see `fitsChoice`). */
  | "choice-too-long"
  | "shape-missing"
  | "not-ours"
  | "array-formula"
  /** Rows or columns of a sheet with something that names cells and that we cannot move along. */
  | "rows-not-movable"
  | "table-header"
  | "text-too-long"
  /** This Excel has no means to write notes, or the part of the file that holds them cannot be added to. */
  | "notes-unsupported"
  | "read-only"
  | "host-failed";

/** All of the commands, or none of them, have been carried out. */
export type ApplyResult =
  | { readonly kind: "applied" }
  /** A cell was not as expected. */
  | { readonly kind: "stale"; readonly at: Origin }
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly at: Origin | null };

export type SheetInfo = {
  readonly name: string;
  readonly visible: boolean;
  /** The sheet the user looks at. */
  readonly active: boolean;
};

/** The only way to a workbook. Each adapter (Excel, file) implements it; one contract suite tests them all. */
export interface WorkbookPort {
  listSheets(): Promise<readonly SheetInfo[]>;
  /** Rejects with a HostError when the sheet does not exist. */
  readSnapshot(sheet: string): Promise<GridSnapshot>;
  apply(commands: readonly HostCommand[]): Promise<ApplyResult>;
  /** What is kept in the workbook beside its sheets; nothing when it is damaged. */
  readRecords(): Promise<WorkbookRecords>;
  /** Keeps a text under a key, or (null) no longer; the texts of all other keys stay. */
  writeRecord(key: string, value: string | null): Promise<ApplyResult>;
  /** Marks of ours on a sheet, settled. They are no part of its snapshot. Rejects as `readSnapshot` does. */
  readMarks(sheet: string): Promise<readonly CellMark[]>;
  /** Sheets with notes, those without left out; null where the host has no means to tell. No part of a snapshot either. */
  readNotes(): Promise<readonly SheetNotes[] | null>;
  /** Selects a block of cells and brings it into view. */
  reveal(origin: Origin): Promise<void>;
  /** Tells that something may have changed (a hint to read again); returns how to stop listening. */
  onChange(listener: () => void): () => void;
}
