import { FileProblem } from "./file-problem";
import { actualName, type Package, parsePart, relationshipsOf } from "./package";
import {
  attribute,
  childrenNamed,
  descend,
  descendants,
  textContent,
  type XmlElement,
} from "./xml";

export type SheetEntry = {
  readonly name: string;
  /** Place in the list of sheets, which `localSheetId` and `activeTab` count. */
  readonly index: number;
  readonly visible: boolean;
  /** Part name; null for a chart or dialog sheet, which has no cells. */
  readonly part: string | null;
};

export type DefinedName = {
  readonly name: string;
  /** Index of the sheet it belongs to; null when it belongs to the workbook. */
  readonly sheetIndex: number | null;
  /** What it refers to, without a leading `=`. */
  readonly formula: string;
};

/** What the workbook part says, with the names of the parts it leads to. */
export type WorkbookParts = {
  readonly workbook: string;
  /** All sheets, in tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly activeIndex: number;
  readonly definedNames: readonly DefinedName[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly theme: string | null;
  readonly calcChain: string | null;
  /** Serial dates count from 1904. */
  readonly date1904: boolean;
  /** "Strict Open XML": other namespaces, read-only for us. */
  readonly strict: boolean;
};

const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const RELATIONSHIPS = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

const cache = new WeakMap<Package, WorkbookParts>();

/** Value of `r:id`, in files of either flavour and with any prefix. */
export const relationshipId = (element: XmlElement): string | null =>
  element.attributes.find((a) => a.local === "id" && RELATIONSHIPS.includes(a.uri))?.value ?? null;

/** Relationship types differ between the two flavours of the format in all but the last word. */
export const isOfType = (type: string, word: string): boolean => type.endsWith(`/${word}`);

/** An `xsd:boolean` as it is met in files. */
export const isTrue = (value: string | null): boolean => value === "1" || value === "true";

/** Throws FileProblem `not-xlsx` when the package is another kind of document. */
export function workbookParts(pkg: Package): WorkbookParts {
  const known = cache.get(pkg);
  if (known) return known;
  const workbook = workbookPartName(pkg);
  const { root } = parsePart(pkg, workbook);
  if (root.local !== "workbook") throw new FileProblem("not-xlsx", `${workbook}: ${root.local}`);
  const relationships = relationshipsOf(pkg, workbook);
  const related = (word: string): string | null => {
    const target = relationships.find((r) => !r.external && isOfType(r.type, word))?.target;
    return target === undefined ? null : actualName(pkg, target);
  };
  const sheetElements = descend(root, "sheets")?.children ?? [];
  const sheets = sheetElements.map((element, index): SheetEntry => {
    const id = relationshipId(element);
    const found = relationships.find((r) => r.id === id);
    return {
      name: attribute(element, "name") ?? "",
      index,
      visible: (attribute(element, "state") ?? "visible") === "visible",
      part: found && isOfType(found.type, "worksheet") ? found.target : null,
    };
  });
  const view = descend(root, "bookViews", "workbookView");
  const parts: WorkbookParts = {
    workbook,
    sheets,
    activeIndex: activeIndex(sheets, Number((view && attribute(view, "activeTab")) ?? 0)),
    definedNames: readDefinedNames(pkg, workbook),
    styles: related("styles"),
    sharedStrings: related("sharedStrings"),
    theme: related("theme"),
    calcChain: related("calcChain"),
    date1904: childrenNamed(root, "workbookPr").some((c) => isTrue(attribute(c, "date1904"))),
    strict: root.uri === STRICT_MAIN,
  };
  cache.set(pkg, parts);
  return parts;
}

function workbookPartName(pkg: Package): string {
  const target = relationshipsOf(pkg, "").find(
    (r) => !r.external && isOfType(r.type, "officeDocument"),
  )?.target;
  const name = actualName(pkg, target ?? "xl/workbook.xml");
  // The binary flavour (.xlsb) is a zip of other parts.
  if (name === null || name.endsWith(".bin")) throw new FileProblem("not-xlsx", "no workbook part");
  return name;
}

/** A hidden sheet cannot be the one looked at: Excel shows the next visible one. */
function activeIndex(sheets: readonly SheetEntry[], tab: number): number {
  const isShown = (sheet: SheetEntry) => sheet.visible && sheet.part !== null;
  const shown = sheets.slice(tab).find(isShown) ?? sheets.find(isShown);
  return shown?.index ?? 0;
}

function readDefinedNames(pkg: Package, workbook: string): readonly DefinedName[] {
  const document = parsePart(pkg, workbook);
  const list = childrenNamed(document.root, "definedNames")[0];
  if (!list) return [];
  return descendants(list, "definedName").map((element) => {
    const scope = attribute(element, "localSheetId");
    return {
      name: attribute(element, "name") ?? "",
      sheetIndex: scope === null ? null : Number(scope),
      formula: textContent(document, element).trim(),
    };
  });
}

/** Sheet names are compared as Excel does, without regard to case. */
export const sheetNamed = (parts: WorkbookParts, name: string): SheetEntry | null =>
  parts.sheets.find((s) => s.name === name) ??
  parts.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase()) ??
  null;
