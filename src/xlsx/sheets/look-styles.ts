import type { CellLook } from "../../core/sheet-commands";
import { FileProblem } from "../file-problem";
import { type Package, withPart } from "../package";
import { type StyleTable, styleTable } from "../style-table";
import { addFormats, extend, formatIds, withStyles } from "../style-writer";
import { workbookParts } from "../workbook-parts";
import { attribute, child, prefixed, type XmlDocument, XmlEditor, type XmlElement } from "../xml";

export type LookStyles = {
  readonly pkg: Package;
  /** Index into cellXfs for each look, in order. */
  readonly styles: readonly number[];
};

/** Children of a font in the order that Excel writes and wants. */
const FONT_ORDER = [
  ..."b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  ),
];
const SIDES = ["left", "right", "top", "bottom"] as const;

/**
 * Finds or makes the cell styles of looks, as they differ from the style of an empty cell. Fonts, fills, borders, formats
 * and styles are added behind the present ones, which stay as they are. Throws FileProblem `corrupt` when the styles
 * part lacks one of its lists.
 */
export function lookStyles(pkg: Package, looks: readonly CellLook[]): LookStyles {
  if (looks.every((look) => Object.keys(look).length === 0)) {
    return { pkg, styles: looks.map(() => 0) };
  }
  const ready = withStyles(pkg);
  const part = workbookParts(ready).styles!;
  const table = styleTable(ready, part)!;
  const { document } = table;
  const fonts = styleList(document, "fonts");
  const fills = styleList(document, "fills");
  const borders = styleList(document, "borders");
  const xfs = styleList(document, "cellXfs");
  const formats = formatIds(table);
  const plain = table.cellXfs[0];
  if (!plain) throw new FileProblem("corrupt", "no cell styles");
  const idIn = (name: string): string => attribute(plain, name) ?? "0";
  const tag = (local: string): string => prefixed(document.root, local);

  const styles = looks.map((look) => {
    const { numberFormat, fill, border } = look;
    const font = hasFont(look)
      ? fonts.idOf(fontXml(document, fonts.elements[Number(idIn("fontId"))], look, tag))
      : idIn("fontId");
    const fillId = fill === undefined ? idIn("fillId") : fills.idOf(fillXml(fill, tag));
    const borderId = border === true ? borders.idOf(borderXml(tag)) : idIn("borderId");
    const format = numberFormat === undefined ? idIn("numFmtId") : formats.idOf(numberFormat);
    const alignment = alignmentXml(look, tag);
    const applied = [
      numberFormat !== undefined && "applyNumberFormat",
      hasFont(look) && "applyFont",
      fill !== undefined && "applyFill",
      border === true && "applyBorder",
      alignment !== "" && "applyAlignment",
    ].flatMap((name) => (name ? [` ${name}="1"`] : []));
    if (applied.length === 0) return 0;
    const attributes = `numFmtId="${format}" fontId="${font}" fillId="${fillId}" borderId="${borderId}" xfId="${idIn("xfId")}"`;
    const start = `<${tag("xf")} ${attributes}${applied.join("")}`;
    return xfs.idOf(alignment ? `${start}>${alignment}</${tag("xf")}>` : `${start}/>`);
  });

  const editor = new XmlEditor(document);
  addFormats(editor, formats.added);
  for (const list of [fonts, fills, borders, xfs]) {
    if (list.added.length > 0) extend(editor, list.element, list.added);
  }
  return editor.changed
    ? { pkg: withPart(ready, part, editor.toString()), styles }
    : { pkg: ready, styles };
}

/** A list of the styles part that finds its entries by their source, and collects new ones. */
function styleList({ root, source }: StyleTable["document"], name: string) {
  const element = child(root, name);
  if (!element) throw new FileProblem("corrupt", `no ${name}`);
  const sources = element.children.map((one) => source.slice(one.start, one.end));
  const added: string[] = [];
  return {
    element,
    elements: element.children,
    added: added as readonly string[],
    idOf(xml: string): number {
      const present = sources.indexOf(xml);
      if (present >= 0) return present;
      added.push(xml);
      return sources.push(xml) - 1;
    },
  };
}

const hasFont = ({ bold, italic, underline, size, color }: CellLook): boolean =>
  [bold, italic, underline, size, color].some((one) => one !== undefined);

/** The font of an empty cell with what the look changes. */
function fontXml(
  { source }: XmlDocument,
  plain: XmlElement | undefined,
  look: CellLook,
  tag: (local: string) => string,
): string {
  const children = new Map(
    (plain?.children ?? []).map((one) => [one.local, source.slice(one.start, one.end)]),
  );
  const flag = (name: string, value: boolean | undefined): void => {
    if (value === true) children.set(name, `<${tag(name)}/>`);
    if (value === false) children.delete(name);
  };
  flag("b", look.bold);
  flag("i", look.italic);
  flag("u", look.underline);
  if (look.size !== undefined) children.set("sz", `<${tag("sz")} val="${look.size}"/>`);
  if (look.color !== undefined) {
    children.set("color", `<${tag("color")} rgb="FF${look.color.toUpperCase()}"/>`);
  }
  const inner = [...children]
    .sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b))
    .map(([, xml]) => xml);
  return `<${tag("font")}>${inner.join("")}</${tag("font")}>`;
}

function fillXml(color: string, tag: (local: string) => string): string {
  const pattern = tag("patternFill");
  const colors = `<${tag("fgColor")} rgb="FF${color.toUpperCase()}"/><${tag("bgColor")} indexed="64"/>`;
  return `<${tag("fill")}><${pattern} patternType="solid">${colors}</${pattern}></${tag("fill")}>`;
}

function borderXml(tag: (local: string) => string): string {
  const sides = SIDES.map(
    (side) => `<${tag(side)} style="thin"><${tag("color")} rgb="FF000000"/></${tag(side)}>`,
  );
  return `<${tag("border")}>${sides.join("")}<${tag("diagonal")}/></${tag("border")}>`;
}

function alignmentXml({ align, vertical, wrap }: CellLook, tag: (local: string) => string): string {
  const attributes = [
    align === undefined ? "" : ` horizontal="${align}"`,
    // At the bottom is where Excel puts it anyway.
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : "",
  ].join("");
  return attributes === "" ? "" : `<${tag("alignment")}${attributes}/>`;
}
