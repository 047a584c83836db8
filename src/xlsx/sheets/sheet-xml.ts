import { cellName, rangeName } from "../../core/grid/address";
import type { NewSheet, SheetPage } from "../../core/sheet-commands";
import { cellLooks } from "../../core/sheets/cell-looks";
import { contentCells } from "../../core/sheets/content-cells";
import { breakRows } from "../../core/sheets/new-sheet-snapshot";
import { cellInner, newCellXml } from "../cell-xml";
import { columnCharacters, rowPoints } from "../column-width";
import { rowBreaksXml } from "../layout/row-breaks-xml";
import { XML_DECLARATION } from "../package";
import { validationsXml } from "./validations-xml";

const MAIN_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const POINTS_PER_INCH = 72;
/** Where Excel prints headers and footers of a new sheet, inches. */
const HEADER_MARGIN = 0.3;

/**
 * The worksheet part of a new sheet, its children in the order of CT_Worksheet.
 *
 * @param styles index into cellXfs of each cell with a look, in the order of `cellLooks`
 * @param digitWidth width of a digit of the Normal font, pixels
 * @param hasView whether the workbook has a view that the sheet can be shown in
 */
export function sheetXml(
  sheet: NewSheet,
  styles: readonly number[],
  digitWidth: number,
  hasView: boolean,
): string {
  const { merges, choices, page } = sheet;
  const breaks = breakRows(page.rowBreaks);
  return [
    `${XML_DECLARATION}<worksheet xmlns="${MAIN_NS}" xmlns:r="${RELATIONSHIPS_NS}">`,
    page.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    hasView ? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' : "",
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columnWidths, digitWidth),
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`).join("")}</mergeCells>`
      : "",
    validationsXml(choices),
    pageXml(page),
    breaks.length > 0 ? rowBreaksXml(breaks) : "",
    "</worksheet>",
  ].join("");
}

function columnsXml(widths: readonly number[], digitWidth: number): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, i) => {
    const place = `min="${i + 1}" max="${i + 1}"`;
    return width > 0
      ? `<col ${place} width="${columnCharacters(width, digitWidth)}" customWidth="1"/>`
      : `<col ${place} width="0" hidden="1" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

function rowsXml({ cells, looks, rowHeights }: NewSheet, styles: readonly number[]): string {
  const rows = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, xml: string): void => {
    rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, xml));
  };
  const contents = new Map(
    contentCells(cells).map(({ at, content }) => [`${at.row},${at.column}`, { at, content }]),
  );
  const nothing = { type: null, xml: "" };
  cellLooks(looks).forEach(({ row, column }, i) => {
    const filled = contents.get(`${row},${column}`);
    const inner = filled ? cellInner(filled.content, plainTag) : nothing;
    put(row, column, newCellXml(cellName(row, column), "c", styles[i]!, inner));
    contents.delete(`${row},${column}`);
  });
  for (const { at, content } of contents.values()) {
    const name = cellName(at.row, at.column);
    put(at.row, at.column, newCellXml(name, "c", null, cellInner(content, plainTag)));
  }
  for (const row of rowHeights.keys()) if (!rows.has(row)) rows.set(row, new Map());
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const inner = [...inRow].sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row + 1}"${heightAttributes(rowHeights[row])}>${inner.join("")}</row>`;
    })
    .join("");
}

const plainTag = (local: string): string => local;

const heightAttributes = (height: number | undefined): string => {
  if (height === undefined) return "";
  return height > 0 ? ` ht="${rowPoints(height)}" customHeight="1"` : ' hidden="1"';
};

function pageXml({ margins, paperSize, landscape, fitToWidth }: SheetPage): string {
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const { left, right, top, bottom } = margins;
  const sides = `left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"`;
  const orientation = landscape ? "landscape" : "portrait";
  const fit = fitToWidth ? ' fitToHeight="0"' : "";
  return (
    `<pageMargins ${sides} header="${HEADER_MARGIN}" footer="${HEADER_MARGIN}"/>` +
    `<pageSetup paperSize="${paperSize}"${fit} orientation="${orientation}"/>`
  );
}
