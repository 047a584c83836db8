import { rangeName } from "../../../src/core/grid/address";
import { builtInId, FIRST_CUSTOM_FORMAT } from "../../../src/xlsx/number-format";
import { openWorkbook, readSnapshot } from "../../../src/xlsx/workbook-file";
import {
  type BuiltCell,
  type BuiltSheet,
  type BuiltWorkbook,
  buildParts,
  buildXlsx,
  MAIN_NS,
  worksheetXml,
  XML_HEAD,
  zipParts,
} from "../xlsx-package";
import { asWrittenBy, type Writer } from "./as-written-by";
import { drawingXml, PICTURE_RELATIONSHIP } from "./drawing-xml";
import type { DrawnObject } from "./drawn-objects";
import { sheetFromText, type TypedSheet } from "./sheet-text";

/** One sheet of a form, as its author would describe it. */
export type FormSheet = {
  /** `SOP` when nothing is said. */
  readonly name?: string;
  readonly state?: "hidden" | "veryHidden";
  /** See `sheetFromText`. */
  readonly text: string;
  /** Rows and columns before the first one of the text. */
  readonly down?: number;
  readonly across?: number;
  /** Points by column from A; 60 where nothing is said. */
  readonly widths?: readonly number[];
  /** Points, the same for all rows; 40 when nothing is said. */
  readonly rowHeight?: number;
  /** Points by row from 1, where rows differ. */
  readonly rowHeights?: readonly number[];
  /** Row numbers and column letters as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** Objects over the cells, in drawing order. */
  readonly draw?: readonly DrawnObject[];
};

const COLUMN_WIDTH = 60;
const ROW_HEIGHT = 40;
const LEAST_COLUMNS = 12;

export const sheetName = ({ name }: FormSheet): string => name ?? "SOP";

/** The bytes of a workbook with these sheets. */
export function workbookFile(
  sheets: readonly FormSheet[],
  writers: readonly Writer[] = [],
): Uint8Array {
  const typed = sheets.map((sheet) => shifted(sheetFromText(sheet.text), sheet));
  const formats = [
    ...new Set(typed.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ format }) => format)))),
  ].filter((format) => format !== "General");
  const bare = sheets.map((sheet, i) => builtSheet(sheet, typed[i]!, formats));
  const book: BuiltWorkbook = { sheets: bare, styles: stylesXml(formats) };
  if (sheets.every(({ draw }) => draw === undefined)) return written(book, writers);
  // Objects are placed on the edges that the sheet really gets.
  const opened = openWorkbook(buildXlsx(book));
  const drawn = sheets.map((sheet, i): BuiltSheet => {
    if (!sheet.draw) return bare[i]!;
    const drawing = drawingXml(readSnapshot(opened, sheetName(sheet)), sheet.draw);
    const drawingRelationships = drawing.includes(PICTURE_RELATIONSHIP)
      ? [{ id: PICTURE_RELATIONSHIP, type: "image", target: "../media/gambar.png" }]
      : [];
    return builtSheet(sheet, typed[i]!, formats, { drawing, drawingRelationships });
  });
  const parts = { "xl/media/gambar.png": { content: PICTURE, type: "image/png" } };
  return written({ ...book, sheets: drawn, parts }, writers);
}

const written = (book: BuiltWorkbook, writers: readonly Writer[]): Uint8Array =>
  zipParts(asWrittenBy(buildParts(book), writers));

const PICTURE = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

function shifted({ rows, merges }: TypedSheet, { down = 0, across = 0 }: FormSheet): TypedSheet {
  const blank = { value: null, format: "General", formula: null };
  return {
    rows: [
      ...Array.from({ length: down }, () => []),
      ...rows.map((row) => [...Array.from({ length: across }, () => blank), ...row]),
    ],
    merges: merges.map(({ top, left, bottom, right }) => ({
      top: top + down,
      left: left + across,
      bottom: bottom + down,
      right: right + across,
    })),
  };
}

/** The width that the file states for a column of so many points (its padding included), for digits 7 px wide. */
const characters = (points: number): number => (points * 96) / 72 / 7;

function builtSheet(
  sheet: FormSheet,
  { rows, merges }: TypedSheet,
  formats: readonly string[],
  drawing: Pick<BuiltSheet, "drawing" | "drawingRelationships"> = {},
): BuiltSheet {
  const columns = Math.max(LEAST_COLUMNS, ...rows.map((row) => row.length));
  const parts: Omit<BuiltSheet, "name"> = {
    ...drawing,
    rows: rows.map((row) =>
      row.map(
        ({ value, format, formula }): BuiltCell => ({
          value,
          ...(formula === null ? {} : { formula }),
          ...(format === "General" ? {} : { style: formats.indexOf(format) + 1 }),
        }),
      ),
    ),
    merges: merges.map(rangeName),
    cols: Array.from({ length: columns }, (_, i) => characters(sheet.widths?.[i] ?? COLUMN_WIDTH)),
    rowHeights: rows.map((_, i) => sheet.rowHeights?.[i] ?? sheet.rowHeight ?? ROW_HEIGHT),
  };
  return {
    name: sheetName(sheet),
    ...(sheet.state ? { state: sheet.state } : {}),
    ...drawing,
    xml: hide(worksheetXml(parts), sheet),
  };
}

function hide(xml: string, { hiddenRows = [], hiddenColumns = [] }: FormSheet): string {
  const rows = hiddenRows.reduce(
    (text, row) => text.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`),
    xml,
  );
  return hiddenColumns.reduce((text, letter) => {
    const n = letter.charCodeAt(0) - 64;
    return text.replace(`<col min="${n}"`, `<col hidden="1" min="${n}"`);
  }, rows);
}

function stylesXml(formats: readonly string[]): string {
  const ids = formats.map((format, i) => builtInId(format) ?? FIRST_CUSTOM_FORMAT + i);
  const custom = formats.flatMap((format, i) =>
    ids[i]! >= FIRST_CUSTOM_FORMAT
      ? [`<numFmt numFmtId="${ids[i]}" formatCode="${format.replaceAll('"', "&quot;")}"/>`]
      : [],
  );
  const xf = (id: number): string =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  return `${XML_HEAD}<styleSheet xmlns="${MAIN_NS}">${custom.length > 0 ? `<numFmts count="${custom.length}">${custom.join("")}</numFmts>` : ""}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${ids.length + 1}">${[0, ...ids].map(xf).join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
