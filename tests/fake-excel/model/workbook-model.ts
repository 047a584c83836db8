import type { CellAddress, RangeAddress } from "../../../src/core/grid/address";
import type { CellValue } from "../../../src/core/grid/grid-snapshot";
import type { ShapeModel } from "./shape-model";

/** The workbook as plain, mutable data. Lengths are points. */

export type FontModel = {
  name: string | null;
  size: number | null;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  color: string;
};

export type BorderModel = { style: string; color: string; weight: string };

export type CellModel = {
  value: CellValue;
  /** With its leading `=`; null for a constant. */
  formula: string | null;
  numberFormat: string;
  fill: string | null;
  font: FontModel;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  locked: boolean;
  borders: Map<string, BorderModel>;
};

/** Sizes of rows or columns: those that differ from the default, and the hidden ones (which keep their size). */
export type TrackSizes = {
  defaultSize: number;
  readonly sizes: Map<number, number>;
  readonly hidden: Set<number>;
  /** Rows whose height follows their text. Where text is measured, a real Excel alone knows: this one is told. */
  readonly fitted: Set<number>;
  /** Heights that texts need; the others need the default, points. */
  readonly needed: Map<number, number>;
};

export type Zoom = {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
};

export type PageModel = {
  paperSize: string | null;
  orientation: "Portrait" | "Landscape";
  margins: {
    top: number;
    right: number;
    bottom: number;
    left: number;
    header: number;
    footer: number;
  };
  zoom: Zoom;
  printArea: RangeAddress[];
  titleRows: { readonly first: number; readonly last: number } | null;
  titleColumns: { readonly first: number; readonly last: number } | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  /** First rows and columns after manual breaks. */
  rowBreaks: number[];
  columnBreaks: number[];
};

export type NameModel = {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly scope: "Workbook" | "Worksheet";
};

export type TableModel = {
  readonly id: string;
  name: string;
  area: RangeAddress;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
};

export type ValidationModel = {
  readonly area: RangeAddress;
  readonly rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
};

export type ConditionalFormatModel = {
  readonly id: string;
  /** `Excel.ConditionalFormatType`; only `Custom` has a formula and a fill. */
  readonly type: string;
  readonly areas: readonly RangeAddress[];
  formula: string;
  /** `#RRGGBB`, or empty. */
  fill: string;
  stopIfTrue: boolean;
  /** Made or copied by hand so that Excel fails to tell of it. */
  readonly isUnreadable?: true;
};

/** A note on a cell. Sizes are points. */
export type NoteModel = {
  row: number;
  column: number;
  content: string;
  author: string;
  width: number;
  height: number;
  visible: boolean;
};

/** A threaded comment, without its replies. */
export type ThreadModel = { readonly id: string; row: number; column: number; content: string };

export type SheetModel = {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly cells: Map<string, CellModel>;
  merges: RangeAddress[];
  readonly columns: TrackSizes;
  readonly rows: TrackSizes;
  /** Bottom first. Groups hold their members. */
  readonly shapes: ShapeModel[];
  readonly page: PageModel;
  readonly names: Map<string, NameModel>;
  readonly tables: TableModel[];
  readonly properties: Map<string, unknown>;
  validations: ValidationModel[];
  /** In the order of their priorities. */
  conditionalFormats: ConditionalFormatModel[];
  /** By place. */
  readonly notes: NoteModel[];
  readonly threads: ThreadModel[];
  protection: {
    readonly options: Readonly<Record<string, unknown>>;
    readonly password: string | null;
  } | null;
  showGridlines: boolean;
  showHeadings: boolean;
  tabColor: string;
  selection: RangeAddress;
};

export type WorkbookModel = {
  name: string;
  readonly sheets: SheetModel[];
  activeSheetId: string;
  readonly names: Map<string, NameModel>;
  readonly settings: Map<string, unknown>;
  readonly customXml: Map<string, string>;
  readonly properties: Map<string, unknown>;
  /** Built-in properties of the document. */
  readonly documentTexts: Map<string, string>;
  /** Values of formulas that the fake cannot compute, told by a test. */
  readonly formulaValues: Map<string, CellValue>;
  calculationMode: string;
  readOnly: boolean;
  /** Who writes notes here. */
  userName: string;
  /** Excel on the web, which does not size notes. */
  isOnWeb: boolean;
  /** Protection of the structure: no sheet may come, go, move or change its name. */
  structureProtected: boolean;
  enableEvents: boolean;
  readonly nextId: (kind: string) => string;
};

/** Size of a sheet of the current file format. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Sizes of a new sheet in Calibri 11; Excel takes them from the workbook's normal font. */
const DEFAULT_COLUMN_WIDTH = 48;
const DEFAULT_ROW_HEIGHT = 15;

export const A1: RangeAddress = { top: 0, left: 0, bottom: 0, right: 0 };

export function createWorkbook(): WorkbookModel {
  let last = 0;
  return {
    name: "Book1.xlsx",
    sheets: [],
    activeSheetId: "",
    names: new Map(),
    settings: new Map(),
    customXml: new Map(),
    properties: new Map(),
    documentTexts: new Map(),
    formulaValues: new Map(),
    calculationMode: "Automatic",
    readOnly: false,
    userName: "Pemakai",
    isOnWeb: false,
    structureProtected: false,
    enableEvents: true,
    // Looks like Excel's: only equality may be relied on.
    nextId: (kind) => {
      last++;
      return `{${last.toString(16).toUpperCase().padStart(8, "0")}-${kind}-4000-8000-000000000000}`;
    },
  };
}

const newTracks = (defaultSize: number): TrackSizes => ({
  defaultSize,
  sizes: new Map(),
  hidden: new Set(),
  fitted: new Set(),
  needed: new Map(),
});

export function createSheet(workbook: WorkbookModel, name: string): SheetModel {
  const sheet: SheetModel = {
    id: workbook.nextId("0001"),
    name,
    visibility: "Visible",
    cells: new Map(),
    merges: [],
    columns: newTracks(DEFAULT_COLUMN_WIDTH),
    rows: newTracks(DEFAULT_ROW_HEIGHT),
    shapes: [],
    page: createPage(),
    names: new Map(),
    tables: [],
    properties: new Map(),
    validations: [],
    conditionalFormats: [],
    notes: [],
    threads: [],
    protection: null,
    showGridlines: true,
    showHeadings: true,
    tabColor: "",
    selection: A1,
  };
  workbook.sheets.push(sheet);
  if (!workbook.activeSheetId) workbook.activeSheetId = sheet.id;
  return sheet;
}

/** Page setup of a new sheet: Excel's "normal" margins. */
const createPage = (): PageModel => ({
  paperSize: null,
  orientation: "Portrait",
  margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  printArea: [],
  titleRows: null,
  titleColumns: null,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: "",
  rowBreaks: [],
  columnBreaks: [],
});

export const cellKey = ({ row, column }: CellAddress): string => `${row},${column}`;

export function keyAddress(key: string): CellAddress {
  const [row, column] = key.split(",").map(Number);
  return { row: row!, column: column! };
}

const DEFAULT_FONT: FontModel = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
};

export const emptyCell = (): CellModel => ({
  value: null,
  formula: null,
  numberFormat: "General",
  fill: null,
  font: { ...DEFAULT_FONT },
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  locked: true,
  borders: new Map(),
});

/** The cell as it is; an absent one reads as an empty cell with the default looks. */
export const peekCell = (sheet: SheetModel, at: CellAddress): Readonly<CellModel> =>
  sheet.cells.get(cellKey(at)) ?? emptyCell();

/** The cell to write to, made when it is absent. */
export function touchCell(sheet: SheetModel, at: CellAddress): CellModel {
  const key = cellKey(at);
  const cell = sheet.cells.get(key) ?? emptyCell();
  sheet.cells.set(key, cell);
  return cell;
}

export const findSheet = (workbook: WorkbookModel, key: string): SheetModel | undefined =>
  workbook.sheets.find((s) => s.id === key) ??
  workbook.sheets.find((s) => s.name.toLowerCase() === key.toLowerCase());

export function* cellsOf(area: RangeAddress): Generator<CellAddress> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}
