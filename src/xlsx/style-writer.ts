import { FileProblem } from "./file-problem";
import { builtInId, FIRST_CUSTOM_FORMAT } from "./number-format";
import {
  addRelationship,
  type Package,
  withContentType,
  withPart,
  XML_DECLARATION,
} from "./package";
import { type StyleTable, styleTable } from "./style-table";
import { workbookParts } from "./workbook-parts";
import {
  attribute,
  child,
  escapeAttribute,
  prefixed,
  type XmlDocument,
  XmlEditor,
  type XmlElement,
} from "./xml";

const MAIN_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const STYLES_RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

/** What Excel takes for granted in a workbook without a styles part. */
const PLAIN_STYLES = `${XML_DECLARATION}<styleSheet xmlns="${MAIN_NS}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A wish for the look of cell style `style` with another number format. */
export type FormatWish = { readonly style: number; readonly code: string };

export type FormattedStyles = {
  readonly pkg: Package;
  /** Style index for each wish, in order. */
  readonly styles: readonly number[];
};

/**
 * Finds or makes the cell styles that differ from given ones in nothing but the number format.
 * The first fitting one is taken, so that giving a format back gives the old index back.
 * Throws FileProblem `corrupt` when the styles part lists no cell styles.
 */
export function stylesWithFormats(pkg: Package, wishes: readonly FormatWish[]): FormattedStyles {
  const ready = withStyles(pkg);
  const part = workbookParts(ready).styles!;
  const table = styleTable(ready, part)!;
  const { document } = table;
  const list = child(document.root, "cellXfs");
  if (!list || table.cellXfs.length === 0) throw new FileProblem("corrupt", "no cell styles");
  const looks = table.cellXfs.map((xf) => lookOf(document, xf));
  const codes = table.cellXfs.map((_, i) => table.formatOf(i).code);
  const formats = formatIds(table);
  const newXfs: string[] = [];
  const styles = wishes.map(({ style, code }) => {
    const base = style < table.cellXfs.length ? style : 0;
    const xf = table.cellXfs[base];
    if (codes[base] === code || !xf) return base;
    const present = looks.findIndex((look, i) => look === looks[base] && codes[i] === code);
    if (present >= 0) return present;
    newXfs.push(xfWithFormat(document, xf, formats.idOf(code)));
    codes.push(code);
    return looks.push(looks[base]!) - 1;
  });
  if (newXfs.length === 0) return { pkg, styles };
  const editor = new XmlEditor(document);
  addFormats(editor, formats.added);
  extend(editor, list, newXfs);
  return { pkg: withPart(ready, part, editor.toString()), styles };
}

/** The package with a styles part, made when there is none. */
export function withStyles(pkg: Package): Package {
  const { styles, workbook } = workbookParts(pkg);
  if (styles !== null) return pkg;
  const part = `${workbook.slice(0, workbook.lastIndexOf("/") + 1)}styles.xml`;
  const typed = withContentType(withPart(pkg, part, PLAIN_STYLES), part, STYLES_TYPE);
  return addRelationship(typed, workbook, STYLES_RELATIONSHIP, part).pkg;
}

/** Everything of an xf but its number format, as a text to compare. */
function lookOf({ source }: XmlDocument, xf: XmlElement): string {
  const attributes = xf.attributes
    .filter((a) => a.name !== "numFmtId" && a.name !== "applyNumberFormat")
    .map((a) => `${a.name}=${a.value}`)
    .sort();
  return [...attributes, source.slice(xf.contentStart, xf.contentEnd)].join("\n");
}

function xfWithFormat({ source }: XmlDocument, xf: XmlElement, formatId: number): string {
  const others = xf.attributes.filter(
    (a) => a.name !== "numFmtId" && a.name !== "applyNumberFormat",
  );
  const kept = others.map((a) => source.slice(a.start, a.end)).join("");
  const afterAttributes = xf.attributes.at(-1)?.end ?? xf.start + 1 + xf.name.length;
  const rest = source.slice(afterAttributes, xf.end);
  return `<${xf.name} numFmtId="${formatId}"${kept} applyNumberFormat="1"${rest}`;
}

/** Ids of number formats: present ones, and new ones that `addFormats` writes. */
export function formatIds({ customFormats }: StyleTable) {
  const ids = new Map([...customFormats].reverse().map(([id, code]) => [code, id]));
  const added: { readonly id: number; readonly code: string }[] = [];
  let last = Math.max(FIRST_CUSTOM_FORMAT - 1, ...customFormats.keys());
  const idOf = (code: string): number => {
    const present = builtInId(code) ?? ids.get(code);
    if (present !== undefined) return present;
    last += 1;
    ids.set(code, last);
    added.push({ id: last, code });
    return last;
  };
  return { idOf, added };
}

export function addFormats(
  editor: XmlEditor,
  added: readonly { readonly id: number; readonly code: string }[],
): void {
  if (added.length === 0) return;
  const { root } = editor.document;
  const tag = prefixed(root, "numFmt");
  const items = added.map(
    ({ id, code }) => `<${tag} numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
  );
  const list = child(root, "numFmts");
  const first = root.children[0];
  if (list) {
    extend(editor, list, items);
  } else if (first) {
    const listTag = prefixed(root, "numFmts");
    const xml = `<${listTag} count="${items.length}">${items.join("")}</${listTag}>`;
    editor.insertBefore(first, xml);
  }
}

/** Adds items to a list that counts them in an attribute. */
export function extend(editor: XmlEditor, list: XmlElement, items: readonly string[]): void {
  editor.append(list, items.join(""));
  if (attribute(list, "count") !== null) {
    editor.setAttribute(list, "count", String(list.children.length + items.length));
  }
}
