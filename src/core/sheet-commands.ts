import type { CellContent } from "./cell-content";
import type { CellAddress, RangeAddress } from "./grid/address";
import type { RowSize } from "./grid/grid-snapshot";
import type { PlacedLook } from "./grid/track-change";

/** How a cell of a sheet that Susun writes looks; what is not said is as in an empty cell. */
export type CellLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Font size, points. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin black lines on all four sides. */
  readonly border?: boolean;
  /** RRGGBB. */
  readonly fill?: string;
  /** Colour of the text, RRGGBB. */
  readonly color?: string;
  readonly numberFormat?: string;
};

/** A drop-down on cells. */
export type CellChoice = {
  readonly range: RangeAddress;
  readonly options: readonly string[];
  /** Shown while the cell is selected. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** Whether other contents are refused; a code cell takes more than its list says. */
  readonly strict: boolean;
};

export type SheetPage = {
  /** Excel's paper number (9 = A4, 14 = Folio, 5 = Legal, 1 = Letter). */
  readonly paperSize: number;
  readonly landscape: boolean;
  /** One page wide, as many high as needed; else `scale` 100. */
  readonly fitToWidth: boolean;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly printArea: RangeAddress | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a page. */
  readonly rowBreaks: readonly number[];
};

/** A scale in percent, or pages to fit the sheet to; 0 where any number of pages will do. */
export type PageZoom =
  | { readonly scale: number }
  | { readonly wide: number; readonly tall: number };

export type PageChange = Partial<
  Pick<SheetPage, "paperSize" | "landscape" | "fitToWidth" | "margins" | "titleRows">
> & {
  /** Blocks that are printed, at least one: for a sheet whose print area is to be another than it is. */
  readonly printAreas?: readonly RangeAddress[];
  /** Exactly this scale or fit, whatever `fitToWidth` says: what taking back needs. */
  readonly zoom?: PageZoom;
};

/** A whole new sheet as data. */
export type NewSheet = {
  readonly cells: readonly { readonly at: CellAddress; readonly content: CellContent }[];
  /** Later ones are laid over earlier ones. */
  readonly looks: readonly { readonly range: RangeAddress; readonly look: CellLook }[];
  readonly merges: readonly RangeAddress[];
  /** Points, from the first column on. */
  readonly columnWidths: readonly number[];
  /** Points, from the first row on. */
  readonly rowHeights: readonly number[];
  readonly choices: readonly CellChoice[];
  readonly page: SheetPage;
};

/** A cell or block that a finding is about, to be filled by its severity. */
export type CellMark = {
  readonly range: RangeAddress;
  readonly severity: "error" | "warning" | "hint";
};

/** A note on a cell; lines of its text end in `\n`. */
export type CellNote = { readonly at: CellAddress; readonly text: string };

/** Notes of one sheet, from the top, then from the left. */
export type SheetNotes = {
  readonly sheet: string;
  readonly own: readonly CellNote[];
  /** Cells with a note or a threaded comment of the author's. */
  readonly others: readonly CellAddress[];
};

export type RowHeight = {
  readonly row: number;
  /** Points. */
  readonly height: number;
  /**
   * The row gets back the height that it had before we gave it another one: how that was given. A row that followed its
   * text does so again; of one of which it is unknown, a host that can fit rows finds out whether it did.
   */
  readonly was?: RowSize | "unknown";
};

/** Commands that make or shape sheets. An interpreter that has them adds them to `HostCommand`. */
export type SheetCommand =
  /** Adds a sheet behind another one (null: at the end) and does not move the user to it; `sheet` is its name, refused (`sheet-exists`) when taken in any case of letters. */
  | {
      readonly kind: "add-sheet";
      readonly sheet: string;
      readonly after: string | null;
      readonly content: NewSheet;
    }
  | {
      readonly kind: "set-row-heights";
      readonly sheet: string;
      /** Points; 0 hides the row, any other height shows it. */
      readonly rows: readonly RowHeight[];
    }
  | {
      readonly kind: "set-column-widths";
      readonly sheet: string;
      /** Points; 0 hides the column, any other width shows it. */
      readonly columns: readonly { readonly column: number; readonly width: number }[];
    }
  /** The manual breaks are exactly these afterwards; each row begins a page. */
  | { readonly kind: "set-row-breaks"; readonly sheet: string; readonly rows: readonly number[] }
  /** Changes what is named and leaves the rest of the page as it is. */
  | { readonly kind: "set-page-setup"; readonly sheet: string; readonly page: PageChange }
  /**
   * Takes a sheet away that `add-sheet` made, while it is as it was made: see `isAsMade`. Otherwise the plan is stale.
   * Refused (`sheet-in-use`) while a formula or a name elsewhere speaks of it.
   */
  | { readonly kind: "delete-sheet"; readonly sheet: string; readonly made: NewSheet }
  /** The host's own insertion: everything that refers to cells below (or right) moves along. New rows take the formats of the row above `at`. */
  | {
      readonly kind: "insert-rows";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
      /** Columns, first and last, that are merged in each new row. None may lie in a block that is there. */
      readonly blocks?: readonly { readonly first: number; readonly last: number }[];
      /** The new rows were there before: their cells get exactly these looks of `GridSnapshot.looks` back. */
      readonly looks?: readonly PlacedLook[];
    }
  | {
      readonly kind: "delete-rows";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  /** New columns take the formats and the width of the column on the left of `at`. */
  | {
      readonly kind: "insert-columns";
      readonly sheet: string;
      readonly at: number;
      readonly count: number /** As for rows. */;
      readonly looks?: readonly PlacedLook[];
    }
  | {
      readonly kind: "delete-columns";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  /**
   * Marks of findings: exactly these afterwards. Written as conditional formats of ours, so that the author's own fill is
   * never touched and is back when the mark goes.
   */
  | {
      readonly kind: "set-marks";
      readonly sheet: string;
      readonly marks: readonly CellMark[];
    }
  /**
   * Ordinary notes of ours: exactly these afterwards; a cell with a note or comment of the author's gets none. Each text
   * begins with NOTE_HEAD, or the plan is refused (`not-ours`). A merged block has its note at the top left.
   */
  | {
      readonly kind: "set-notes";
      readonly sheet: string;
      readonly notes: readonly CellNote[];
    };

/** Commands that make a sheet, take it away again, or set sizes and the page; all interpreters have them. */
export type LayoutCommand = Extract<
  SheetCommand,
  {
    readonly kind:
      | "add-sheet"
      | "delete-sheet"
      | "set-row-heights"
      | "set-column-widths"
      | "set-row-breaks"
      | "set-page-setup";
  }
>;

/** Commands after which rows or columns are numbered otherwise: what follows them in a list counts as it is then. */
export type TrackCommand = Extract<
  SheetCommand,
  { readonly kind: "insert-rows" | "delete-rows" | "insert-columns" | "delete-columns" }
>;

/** The optional cue of findings on cells; it changes nothing that a snapshot tells. */
export type MarkCommand = Extract<SheetCommand, { readonly kind: "set-marks" }>;

/** The same for what is said of them in notes. */
export type NoteCommand = Extract<SheetCommand, { readonly kind: "set-notes" }>;

export type CueCommand = MarkCommand | NoteCommand;

/**
 * What Susun keeps in the workbook beside the sheets (a choice of columns, dismissed findings, a regional profile, links
 * between SP and SOP): texts by key, in one custom XML part of namespace RECORDS_NAMESPACE, which other programs carry along.
 */
export type WorkbookRecords = Readonly<Record<string, string>>;

export const RECORDS_NAMESPACE = "urn:susun:catatan:1";
