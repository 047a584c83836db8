import { MARK_FILLS, MARK_SEVERITIES } from "../../core/marks/mark-rule";
import type { Severity } from "../../core/rules/diagnostic";
import { insertInSequence } from "../child-sequence";
import { type Package, parsePart, withPart } from "../package";
import { extend, withStyles } from "../style-writer";
import { workbookParts } from "../workbook-parts";
import { attribute, child, prefixed, type XmlDocument, XmlEditor, type XmlElement } from "../xml";

/** Children of a style sheet in the order of CT_Stylesheet. */
const STYLES_SEQUENCE: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The fill of a mark as Excel writes that of a conditional format: what is solid has its colour in `bgColor`. */
function styleXml(root: XmlElement, severity: Severity): string {
  const [dxf, fill, pattern, color] = ["dxf", "fill", "patternFill", "bgColor"].map((local) =>
    prefixed(root, local),
  );
  return `<${dxf}><${fill}><${pattern}><${color} rgb="FF${MARK_FILLS[severity]}"/></${pattern}></${fill}></${dxf}>`;
}

const sourceOf = ({ source }: XmlDocument, element: XmlElement): string =>
  source.slice(element.start, element.end);

/** The styles that marks of these severities need, and their numbers in the list of differential styles. */
export function stylesWithMarks(
  pkg: Package,
  severities: readonly Severity[],
): { readonly pkg: Package; readonly ids: ReadonlyMap<Severity, number> } {
  if (severities.length === 0) return { pkg, ids: new Map() };
  const ready = withStyles(pkg);
  const part = workbookParts(ready).styles!;
  const document = parsePart(ready, part);
  const { root } = document;
  const list = child(root, "dxfs");
  const present = (list?.children ?? []).map((one) => sourceOf(document, one));
  const added: string[] = [];
  const ids = new Map(
    severities.map((severity) => {
      const xml = styleXml(root, severity);
      const index = present.indexOf(xml);
      return [severity, index < 0 ? present.length + added.push(xml) - 1 : index] as const;
    }),
  );
  if (added.length === 0) return { pkg: ready, ids };
  const editor = new XmlEditor(document);
  if (list) {
    extend(editor, list, added);
  } else {
    // Without a count, which nobody else leaves out: so that the list goes again with its last style.
    const tag = prefixed(root, "dxfs");
    insertInSequence(editor, root, STYLES_SEQUENCE, "dxfs", `<${tag}>${added.join("")}</${tag}>`);
  }
  return { pkg: withPart(ready, part, editor.toString()), ids };
}

/**
 * Takes the styles of marks away again that end the list and that nothing uses any more. One that stands before a style
 * of somebody else stays: the others are known by their numbers.
 */
export function withoutUnusedMarkStyles(pkg: Package): Package {
  const part = workbookParts(pkg).styles;
  if (part === null) return pkg;
  const document = parsePart(pkg, part);
  const list = child(document.root, "dxfs");
  if (!list) return pkg;
  const ours = MARK_SEVERITIES.map((severity) => styleXml(document.root, severity));
  const used = usedStyles(pkg);
  let kept = list.children.length;
  while (kept > 0 && !used.has(kept - 1)) {
    if (!ours.includes(sourceOf(document, list.children[kept - 1]!))) break;
    kept -= 1;
  }
  const gone = list.children.slice(kept);
  if (gone.length === 0) return pkg;
  const editor = new XmlEditor(document);
  const counts = attribute(list, "count") !== null;
  if (kept > 0 || !/^\s*$/.test(document.source.slice(list.contentStart, gone[0]!.start))) {
    for (const style of gone) editor.remove(style);
    if (counts) editor.setAttribute(list, "count", String(kept));
  } else if (counts) {
    editor.setAttribute(list, "count", "0");
    editor.splice(list.contentStart - 1, list.end, "/>");
  } else {
    editor.remove(list);
  }
  return withPart(pkg, part, editor.toString());
}

const decoder = new TextDecoder();

/** Numbers of differential styles that any part speaks of: conditional formats, filters, tables, pivot tables. */
function usedStyles({ parts }: Package): ReadonlySet<number> {
  const used = new Set<number>();
  for (const [name, bytes] of parts) {
    if (!/\.xml$/i.test(name)) continue;
    for (const [, id] of decoder.decode(bytes).matchAll(/dxfId\s*=\s*["'](\d+)/gi)) {
      used.add(Number(id));
    }
  }
  return used;
}
