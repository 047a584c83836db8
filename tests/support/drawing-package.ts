import type { Package } from "../../src/xlsx/package";
import { createSheetEdges, type SheetEdges } from "../../src/xlsx/sheet-edges";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const SHEET_PART = "xl/worksheets/sheet1.xml";
export const DRAWING_PART = "xl/drawings/drawing1.xml";

/** The namespaces of a drawing part, declared as Excel declares them. */
export const DRAWING_NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

export const wsDr = (anchors: string): string =>
  `<xdr:wsDr ${DRAWING_NAMESPACES}>${anchors}</xdr:wsDr>`;

const relationships = (...items: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${items
    .map(
      ([kind, to], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${to}"/>`,
    )
    .join("")}</Relationships>`;

export type DrawingPackageOptions = {
  /** Source of the drawing part; null for a sheet without one. */
  readonly drawing: string | null;
  readonly theme?: string;
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
};

/** The smallest workbook that can hold a drawing: one sheet, its drawing, perhaps a theme. */
export function drawingPackage({ drawing, theme, parts = {} }: DrawingPackageOptions): Package {
  const source: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="SOP" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ...(theme ? [["theme", "theme/theme1.xml"] as const] : []),
    ),
    [SHEET_PART]: `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${
      drawing === null ? "" : '<drawing r:id="rId1"/>'
    }<tableParts count="0"/></worksheet>`,
    ...(theme ? { "xl/theme/theme1.xml": theme } : {}),
    ...(drawing === null
      ? {}
      : {
          "xl/worksheets/_rels/sheet1.xml.rels": relationships([
            "drawing",
            `../drawings/drawing1.xml`,
          ]),
          [DRAWING_PART]: drawing,
        }),
    ...parts,
  };
  const encoder = new TextEncoder();
  return {
    parts: new Map(
      Object.entries(source).map(([name, content]) => [
        name,
        typeof content === "string" ? encoder.encode(content) : content,
      ]),
    ),
  };
}

export const partText = (pkg: Package, name: string): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(pkg.parts.get(name));

/** Columns of 60 pt and rows of 40 pt; column C is hidden. */
export const testEdges: SheetEdges = createSheetEdges({
  columnEdges: [0, 60, 120, 120, 180, 240, 300],
  rowEdges: [0, 40, 80, 120, 160, 200],
  defaultColumnWidth: 60,
  defaultRowHeight: 40,
});
