import { type Package, parsePart, withPart } from "../package";
import { workbookParts } from "../workbook-parts";
import { attribute, child, childrenNamed, escapeText, textContent, XmlEditor } from "../xml";
import { type Moving, movedFormula } from "./moving";

/** Defined names, print areas and titles among them, go on naming the same cells. */
export function moveNames(pkg: Package, moving: Moving): Package {
  const { workbook, sheets } = workbookParts(pkg);
  const document = parsePart(pkg, workbook);
  const list = child(document.root, "definedNames");
  if (!list) return pkg;
  const editor = new XmlEditor(document);
  for (const element of childrenNamed(list, "definedName")) {
    const scope = attribute(element, "localSheetId");
    const own = scope === null ? null : (sheets[Number(scope)]?.name ?? null);
    const before = textContent(document, element);
    const after = movedFormula(before, own, moving);
    if (after !== before)
      editor.splice(element.contentStart, element.contentEnd, escapeText(after));
  }
  return editor.changed ? withPart(pkg, workbook, editor.toString()) : pkg;
}
