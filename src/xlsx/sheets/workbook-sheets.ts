import { type Package, parsePart, withPart } from "../package";
import { isTrue, workbookParts } from "../workbook-parts";
import {
  attribute,
  child,
  childrenNamed,
  descend,
  escapeAttribute,
  prefixed,
  XmlEditor,
  type XmlElement,
} from "../xml";

const RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Whether sheets of the workbook may come and go. */
export function isStructureLocked(pkg: Package): boolean {
  const { root } = parsePart(pkg, workbookParts(pkg).workbook);
  const protection = child(root, "workbookProtection");
  return isTrue(protection && attribute(protection, "lockStructure"));
}

export const hasWorkbookView = (pkg: Package): boolean =>
  descend(parsePart(pkg, workbookParts(pkg).workbook).root, "bookViews", "workbookView") !== null;

/** Lists a sheet at `index`; what counts sheets by their place moves along. */
export function withListedSheet(pkg: Package, index: number, name: string, id: string): Package {
  const { workbook } = workbookParts(pkg);
  const document = parsePart(pkg, workbook);
  const list = child(document.root, "sheets")!;
  const known = list.children[0]?.attributes.find(({ uri }) => uri === RELATIONSHIPS_NS);
  const idName = known?.name ?? "r:id";
  const declared = known ? "" : ` xmlns:r="${RELATIONSHIPS_NS}"`;
  const ids = list.children.map((element) => Number(attribute(element, "sheetId") ?? 0));
  const xml = `<${prefixed(document.root, "sheet")} name="${escapeAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}"${declared} ${idName}="${id}"/>`;
  const editor = new XmlEditor(document);
  const next = list.children[index];
  if (next) editor.insertBefore(next, xml);
  else editor.append(list, xml);
  renumber(editor, document.root, (at) => (at >= index ? at + 1 : at));
  return withPart(pkg, workbook, editor.toString());
}

/** Takes a sheet off the list, with the names that belong to it alone. */
export function withoutListedSheet(pkg: Package, index: number): Package {
  const { workbook } = workbookParts(pkg);
  const document = parsePart(pkg, workbook);
  const editor = new XmlEditor(document);
  const sheets = child(document.root, "sheets")!;
  const names = child(document.root, "definedNames");
  const own = (names ? childrenNamed(names, "definedName") : []).filter(
    (element) => attribute(element, "localSheetId") === String(index),
  );
  editor.remove(sheets.children[index]!);
  const isEmpty = names !== null && own.length === names.children.length;
  // A list of names may not be empty.
  if (isEmpty) editor.remove(names);
  else for (const element of own) editor.remove(element);
  const last = sheets.children.length - 2;
  renumber(
    editor,
    document.root,
    (at) => (at > index ? at - 1 : Math.min(at, last)),
    isEmpty ? names.children : own,
  );
  return withPart(pkg, workbook, editor.toString());
}

/** Gives everything that names a sheet by its place the new place. */
function renumber(
  editor: XmlEditor,
  root: XmlElement,
  placeOf: (index: number) => number,
  removed: readonly XmlElement[] = [],
): void {
  const change = (element: XmlElement, name: string): void => {
    const value = attribute(element, name);
    if (value === null) return;
    const place = placeOf(Number(value));
    if (place !== Number(value)) editor.setAttribute(element, name, String(place));
  };
  const views = child(root, "bookViews");
  for (const view of views?.children ?? []) {
    change(view, "activeTab");
    change(view, "firstSheet");
  }
  for (const name of child(root, "definedNames")?.children ?? []) {
    if (!removed.includes(name)) change(name, "localSheetId");
  }
}
