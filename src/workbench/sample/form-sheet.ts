import { cellName, type RangeAddress, rangeName } from "../../core/grid/address";
import { escapeText } from "../../xlsx/xml";
import { type StyleName, styleIndex } from "./form-styles";

/** Content of one cell of a form: a text, a number, or a formula with the value it shows. */
export type FormContent =
  | string
  | number
  | null
  | { readonly formula: string; readonly value: number };

export type FormCell = { readonly content: FormContent; readonly style: StyleName };

export type FormRow = {
  /** Points. */
  readonly height: number;
  readonly cells: readonly FormCell[];
};

/** A sheet of a form as plain data; A1 is the first cell of the first row. */
export type FormSheet = {
  readonly name: string;
  /** Characters of the Normal font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly FormRow[];
  readonly merges: readonly RangeAddress[];
  readonly frozenRows: number;
  readonly landscape: boolean;
  readonly printArea: RangeAddress;
  /** Rows repeated on each page, from 0; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly active: boolean;
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const A4 = 9;

function cellXml({ content, style }: FormCell, row: number, column: number): string {
  const open = `<c r="${cellName(row, column)}" s="${styleIndex(style)}"`;
  if (content === null || content === "") return `${open}/>`;
  if (typeof content === "number") return `${open}><v>${content}</v></c>`;
  if (typeof content === "object") {
    return `${open}><f>${escapeText(content.formula)}</f><v>${content.value}</v></c>`;
  }
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeText(content)}</t></is></c>`;
}

const rowXml = ({ height, cells }: FormRow, row: number): string =>
  `<row r="${row + 1}" ht="${height}" customHeight="1">${cells.map((cell, column) => cellXml(cell, row, column)).join("")}</row>`;

function viewXml({ frozenRows, active }: FormSheet): string {
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="${cellName(frozenRows, 0)}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${cellName(frozenRows, 1)}" sqref="${cellName(frozenRows, 1)}"/>`
      : "";
  return `<sheetViews><sheetView showGridLines="0"${active ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

export function sheetXml(sheet: FormSheet): string {
  const width = Math.max(...sheet.rows.map((row) => row.cells.length));
  const used = { top: 0, left: 0, bottom: sheet.rows.length - 1, right: width - 1 };
  const columns = sheet.columnWidths
    .map((chars, i) => `<col min="${i + 1}" max="${i + 1}" width="${chars}" customWidth="1"/>`)
    .join("");
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`).join("");
  return [
    `<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeName(used)}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="12.75"/>',
    `<cols>${columns}</cols>`,
    `<sheetData>${sheet.rows.map(rowXml).join("")}</sheetData>`,
    `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="${sheet.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    "</worksheet>",
  ].join("");
}
