import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { cellName } from "../../src/core/grid/address";
import type { CellValue } from "../../src/core/grid/grid-snapshot";

export const MAIN_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const DOCUMENT_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES_NS = "http://schemas.openxmlformats.org/package/2006/content-types";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A value, or a cell with a formula or a style index. */
export type BuiltCell =
  | CellValue
  | { readonly value?: CellValue; readonly formula?: string; readonly style?: number };

export type BuiltRelationship = {
  readonly id: string;
  /** Last word of the type (`table`), or a whole type. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
};

export type BuiltSheet = {
  readonly name: string;
  readonly state?: "visible" | "hidden" | "veryHidden";
  /** The whole worksheet part; then `rows`, `cols`, `merges`, `before` and `after` are not used. */
  readonly xml?: string;
  readonly rows?: readonly (readonly BuiltCell[])[];
  /** Width in characters by column from A; null keeps the default. */
  readonly cols?: readonly (number | null)[];
  /** Height in points by row from 1; null keeps the default. */
  readonly rowHeights?: readonly (number | null)[];
  readonly merges?: readonly string[];
  /** XML between the start of the worksheet and `cols`. */
  readonly before?: string;
  /** XML between `sheetData` and `mergeCells`, such as `sheetProtection`. */
  readonly protection?: string;
  /** XML after `mergeCells` and before `drawing`, such as `pageSetup`. */
  readonly after?: string;
  /** The whole drawing part. */
  readonly drawing?: string;
  readonly drawingRelationships?: readonly BuiltRelationship[];
  /** Relationships of the sheet beside that to its drawing. */
  readonly relationships?: readonly BuiltRelationship[];
};

export type BuiltWorkbook = {
  readonly sheets: readonly BuiltSheet[];
  /** The whole styles part; by default one of two styles, General and `dd/mm/yyyy`. */
  readonly styles?: string;
  readonly definedNames?: readonly {
    readonly name: string;
    /** Index of the sheet it belongs to. */
    readonly sheet?: number;
    readonly formula: string;
  }[];
  readonly activeTab?: number;
  /** XML inside `<sst>`; without it the built cells hold inline strings. */
  readonly sharedStrings?: string;
  /** XML after the defined names, such as `calcPr`. */
  readonly workbookTail?: string;
  readonly workbookProperties?: string;
  readonly workbookRelationships?: readonly BuiltRelationship[];
  /** More parts by name, with their content type when they need an Override. */
  readonly parts?: Readonly<
    Record<string, { readonly content: string | Uint8Array; readonly type?: string }>
  >;
};

const PLAIN_STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN_NS}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A small, valid workbook made from sheet XML or rows of values: the bytes of an .xlsx file. */
export function buildXlsx(book: BuiltWorkbook): Uint8Array {
  return zipParts(buildParts(book));
}

export const zipParts = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    zippable[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(zippable);
};

/** Parts of a file by name, in order. */
export const unzipParts = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)));

/** The parts that `buildXlsx` zips, for tests that damage some of them first. */
export function buildParts(book: BuiltWorkbook): Record<string, string | Uint8Array> {
  const parts: Record<string, string | Uint8Array> = {};
  const overrides: [part: string, type: string][] = [
    ["xl/workbook.xml", `${SPREADSHEET_TYPE}.sheet.main+xml`],
    ["xl/styles.xml", `${SPREADSHEET_TYPE}.styles+xml`],
  ];
  const workbookRels: BuiltRelationship[] = [
    { id: "rIdStyles", type: "styles", target: "styles.xml" },
    ...(book.workbookRelationships ?? []),
  ];
  const sheetParts: Record<string, string> = {};
  book.sheets.forEach((sheet, i) => {
    const n = i + 1;
    const part = `xl/worksheets/sheet${n}.xml`;
    workbookRels.push({ id: `rId${n}`, type: "worksheet", target: `worksheets/sheet${n}.xml` });
    overrides.push([part, `${SPREADSHEET_TYPE}.worksheet+xml`]);
    sheetParts[part] = sheet.xml ?? worksheetXml(sheet);
    const rels = [...(sheet.relationships ?? [])];
    if (sheet.drawing !== undefined) {
      const drawing = `xl/drawings/drawing${n}.xml`;
      rels.push({ id: "rIdDrawing", type: "drawing", target: `../drawings/drawing${n}.xml` });
      overrides.push([drawing, DRAWING_TYPE]);
      sheetParts[drawing] = sheet.drawing;
      if (sheet.drawingRelationships) {
        sheetParts[`xl/drawings/_rels/drawing${n}.xml.rels`] = relsXml(sheet.drawingRelationships);
      }
    }
    if (rels.length > 0) sheetParts[`xl/worksheets/_rels/sheet${n}.xml.rels`] = relsXml(rels);
  });
  if (book.sharedStrings !== undefined) {
    workbookRels.push({ id: "rIdStrings", type: "sharedStrings", target: "sharedStrings.xml" });
    overrides.push(["xl/sharedStrings.xml", `${SPREADSHEET_TYPE}.sharedStrings+xml`]);
    sheetParts["xl/sharedStrings.xml"] =
      `${XML_HEAD}<sst xmlns="${MAIN_NS}">${book.sharedStrings}</sst>`;
  }
  for (const [name, { type }] of Object.entries(book.parts ?? {})) {
    if (type !== undefined) overrides.push([name, type]);
  }
  parts["[Content_Types].xml"] = typesXml(overrides);
  parts["_rels/.rels"] = relsXml([
    { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
  ]);
  parts["xl/workbook.xml"] = workbookXml(book);
  parts["xl/_rels/workbook.xml.rels"] = relsXml(workbookRels);
  Object.assign(parts, sheetParts);
  parts["xl/styles.xml"] = book.styles ?? PLAIN_STYLES;
  for (const [name, { content }] of Object.entries(book.parts ?? {})) parts[name] = content;
  return parts;
}

function workbookXml(book: BuiltWorkbook): string {
  const sheets = book.sheets.map(({ name, state }, i) => {
    const shown = state ? ` state="${state}"` : "";
    return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${shown} r:id="rId${i + 1}"/>`;
  });
  const names = (book.definedNames ?? []).map(({ name, sheet, formula }) => {
    const scope = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
    return `<definedName name="${name}"${scope}>${escapeXml(formula)}</definedName>`;
  });
  const list = names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
  const view = `<bookViews><workbookView activeTab="${book.activeTab ?? 0}"/></bookViews>`;
  return `${XML_HEAD}<workbook xmlns="${MAIN_NS}" xmlns:r="${DOCUMENT_RELS}">${book.workbookProperties ?? ""}${view}<sheets>${sheets.join("")}</sheets>${list}${book.workbookTail ?? ""}</workbook>`;
}

/** The worksheet part that `buildXlsx` makes for a sheet given as rows. */
export function worksheetXml(sheet: Omit<BuiltSheet, "name">): string {
  const cols = (sheet.cols ?? []).flatMap((width, i) =>
    width === null ? [] : [`<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`],
  );
  const count = Math.max(sheet.rows?.length ?? 0, sheet.rowHeights?.length ?? 0);
  const rows = Array.from({ length: count }, (_, r) => {
    const height = sheet.rowHeights?.[r] ?? null;
    const cells = (sheet.rows?.[r] ?? []).map((cell, c) => cellXml(cellName(r, c), cell)).join("");
    const ht = height === null ? "" : ` ht="${height}" customHeight="1"`;
    return cells || ht ? `<row r="${r + 1}"${ht}>${cells}</row>` : "";
  });
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  const optional = (tag: string, items: readonly string[]): string =>
    items.length > 0 ? `<${tag}>${items.join("")}</${tag}>` : "";
  const drawing = sheet.drawing === undefined ? "" : '<drawing r:id="rIdDrawing"/>';
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN_NS}" xmlns:r="${DOCUMENT_RELS}">${sheet.before ?? ""}` +
    `${optional("cols", cols)}<sheetData>${rows.join("")}</sheetData>${sheet.protection ?? ""}` +
    `${optional("mergeCells", merges)}${sheet.after ?? ""}${drawing}</worksheet>`
  );
}

function cellXml(name: string, cell: BuiltCell): string {
  const {
    value = null,
    formula,
    style,
  } = typeof cell === "object" && cell !== null ? cell : { value: cell };
  if (value === null && formula === undefined && style === undefined) return "";
  const s = style === undefined ? "" : ` s="${style}"`;
  const f = formula === undefined ? "" : `<f>${escapeXml(formula.replace(/^=/, ""))}</f>`;
  switch (typeof value) {
    case "string":
      return f
        ? `<c r="${name}"${s} t="str">${f}<v>${escapeXml(value)}</v></c>`
        : `<c r="${name}"${s} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
    case "boolean":
      return `<c r="${name}"${s} t="b">${f}<v>${Number(value)}</v></c>`;
    case "number":
      return `<c r="${name}"${s}>${f}<v>${value}</v></c>`;
    default:
      return `<c r="${name}"${s}>${f}</c>`;
  }
}

function relsXml(relationships: readonly BuiltRelationship[]): string {
  const items = relationships.map(({ id, type, target, external }) => {
    const whole = type.includes(":") ? type : `${DOCUMENT_RELS}/${type}`;
    const mode = external ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${whole}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELS}">${items.join("")}</Relationships>`;
}

function typesXml(overrides: readonly (readonly [part: string, type: string])[]): string {
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const items = overrides.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${XML_HEAD}<Types xmlns="${TYPES_NS}">${[...defaults, ...items].join("")}</Types>`;
}
