import { strToU8, type Zippable, zipSync } from "fflate";
import { cellName, quoteSheetName, type RangeAddress } from "../../core/grid/address";
import { escapeAttribute, escapeText } from "../../xlsx/xml";
import { type FormSheet, sheetXml } from "./form-sheet";
import { stylesXml } from "./form-styles";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Zip entries carry a time: a fixed one keeps equal forms equal, byte for byte. The first that zip can hold. */
const EPOCH = new Date(1980, 0, 1);

const contentTypes = (sheets: readonly FormSheet[]): string =>
  [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
    ...sheets.map(
      (_, i) =>
        `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    ),
    "</Types>",
  ].join("");

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const absolute = (row: number, column: number): string =>
  cellName(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");

const absoluteRange = ({ top, left, bottom, right }: RangeAddress): string =>
  `${absolute(top, left)}:${absolute(bottom, right)}`;

function definedNames(sheets: readonly FormSheet[]): string {
  const name = (kind: string, sheet: number, reference: string): string =>
    `<definedName name="_xlnm.${kind}" localSheetId="${sheet}">${escapeText(reference)}</definedName>`;
  const areas = sheets.map((sheet, i) =>
    name("Print_Area", i, `${quoteSheetName(sheet.name)}!${absoluteRange(sheet.printArea)}`),
  );
  const titles = sheets.map((sheet, i) => {
    if (!sheet.titleRows) return "";
    const { first, last } = sheet.titleRows;
    return name("Print_Titles", i, `${quoteSheetName(sheet.name)}!$${first + 1}:$${last + 1}`);
  });
  return `<definedNames>${[...areas, ...titles].join("")}</definedNames>`;
}

const workbook = (sheets: readonly FormSheet[]): string => {
  const active = Math.max(
    sheets.findIndex((sheet) => sheet.active),
    0,
  );
  const entries = sheets.map(
    ({ name }, i) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<bookViews><workbookView activeTab="${active}"/></bookViews>`,
    `<sheets>${entries.join("")}</sheets>`,
    definedNames(sheets),
    "</workbook>",
  ].join("");
};

/** A workbook of forms as the bytes of an .xlsx file; equal sheets give equal bytes. */
export function formWorkbook(sheets: readonly FormSheet[]): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(sheets)],
    ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", stylesXml()],
    ...sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)] as const),
  ];
  const files: Zippable = {};
  for (const [name, xml] of parts) files[name] = [strToU8(HEAD + xml), { mtime: EPOCH }];
  return zipSync(files);
}
