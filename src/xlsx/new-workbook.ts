import { strToU8, type Zippable, zipSync } from "fflate";
import type { NewSheet } from "../core/sheet-commands";
import { applyCommands, openWorkbook, type WorkbookFile } from "./workbook-file";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Zip entries carry a time: a fixed one keeps equal workbooks equal, byte for byte. The first that zip can hold. */
const EPOCH = new Date(1980, 0, 1);

/** Stands in the bare workbook until the first real sheet is there: a workbook cannot be without one. */
const PLACEHOLDER = "Susun";
/** A sheet without anything on it, A4. */
export const EMPTY_SHEET: NewSheet = {
  cells: [],
  looks: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  choices: [],
  page: {
    paperSize: 9,
    landscape: false,
    fitToWidth: false,
    margins: { top: 54, right: 50, bottom: 54, left: 50 },
    printArea: null,
    titleRows: null,
    rowBreaks: [],
  },
};

/** Arial is on every computer of an office, and its stand-ins elsewhere have the same widths. */
const STYLES = [
  `<styleSheet xmlns="${MAIN}">`,
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");

const PARTS: readonly (readonly [string, string])[] = [
  [
    "[Content_Types].xml",
    [
      `<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      "</Types>",
    ].join(""),
  ],
  ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
  [
    "xl/workbook.xml",
    [
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
      "<bookViews><workbookView/></bookViews>",
      `<sheets><sheet name="${PLACEHOLDER}" sheetId="1" r:id="rId1"/></sheets>`,
      "</workbook>",
    ].join(""),
  ],
  [
    "xl/_rels/workbook.xml.rels",
    relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
  ],
  ["xl/styles.xml", STYLES],
  ["xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
];

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

/** A workbook of new sheets; equal sheets give equal bytes. At least one; throws where Excel takes no such name. */
export function newWorkbook(
  sheets: readonly { readonly name: string; readonly content: NewSheet }[],
): WorkbookFile {
  const files: Zippable = {};
  for (const [name, xml] of PARTS) files[name] = [strToU8(HEAD + xml), { mtime: EPOCH }];
  const { file, result } = applyCommands(openWorkbook(zipSync(files)), [
    ...sheets.map(
      ({ name, content }) => ({ kind: "add-sheet", sheet: name, after: null, content }) as const,
    ),
    { kind: "delete-sheet", sheet: PLACEHOLDER, made: EMPTY_SHEET },
  ]);
  if (result.kind !== "applied") throw new Error(`No workbook of these sheets: ${result.kind}`);
  return file;
}
