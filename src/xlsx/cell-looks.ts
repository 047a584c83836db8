import { cellColor, STANDARD_PALETTE, type WorkbookColors } from "./cell-color";
import { readDrawingTheme } from "./drawing/drawing-theme";
import type { Package } from "./package";
import { isOn } from "./shared-strings";
import type { BorderLine, CellLook } from "./sheet-view";
import type { StyleTable } from "./style-table";
import { isTrue } from "./workbook-parts";
import { attribute, child, childrenNamed, descend, type XmlElement } from "./xml";

/** How a cell without any style looks. */
export const PLAIN_LOOK: CellLook = {
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: null,
  },
  fill: null,
  border: { top: null, right: null, bottom: null, left: null },
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  textRotation: 0,
  numberFormat: "General",
};

export function workbookColors(pkg: Package, styles: StyleTable | null): WorkbookColors {
  const own = styles && descend(styles.document.root, "colors", "indexedColors");
  const palette = own?.children.map((c) => (attribute(c, "rgb") ?? "").slice(-6));
  return {
    scheme: readDrawingTheme(pkg).colors,
    palette: palette ?? STANDARD_PALETTE,
  };
}

/** Looks by style index; made when first asked for. */
export function cellLooks(
  table: StyleTable | null,
  colors: WorkbookColors,
): (style: number) => CellLook {
  const made = new Map<number, CellLook>();
  return (style) => {
    let look = made.get(style);
    if (!look) {
      look = table ? readLook(table, style, colors) : PLAIN_LOOK;
      made.set(style, look);
    }
    return look;
  };
}

function readLook(table: StyleTable, style: number, colors: WorkbookColors): CellLook {
  const { root } = table.document;
  const xf = table.cellXfs[style] ?? table.cellXfs[0];
  if (!xf) return PLAIN_LOOK;
  const item = (list: string, idName: string): XmlElement | null =>
    child(root, list)?.children[Number(attribute(xf, idName) ?? 0)] ?? null;
  const alignment = child(xf, "alignment");
  const text = (name: string): string | null => alignment && attribute(alignment, name);
  return {
    font: readFont(item("fonts", "fontId"), colors),
    fill: readFill(item("fills", "fillId"), colors),
    border: readBorder(item("borders", "borderId"), colors),
    horizontal: text("horizontal") ?? "general",
    vertical: text("vertical") ?? "bottom",
    wrap: isTrue(text("wrapText")),
    indent: Number(text("indent") ?? 0),
    textRotation: Number(text("textRotation") ?? 0),
    numberFormat: table.formatOf(style).code,
  };
}

function readFont(font: XmlElement | null, colors: WorkbookColors): CellLook["font"] {
  const value = (local: string): string | null => {
    const element = font && child(font, local);
    return element && attribute(element, "val");
  };
  return {
    name: value("name") ?? PLAIN_LOOK.font.name,
    size: Number(value("sz") ?? PLAIN_LOOK.font.size),
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    underline: isOn(font, "u"),
    strike: isOn(font, "strike"),
    color: font && cellColor(child(font, "color"), colors),
  };
}

/** A pattern is shown by its foreground, a gradient by its first stop: the grid paints flat cells. */
function readFill(fill: XmlElement | null, colors: WorkbookColors): string | null {
  const pattern = fill && child(fill, "patternFill");
  if (pattern) {
    const type = attribute(pattern, "patternType") ?? "none";
    if (type === "none") return null;
    const color = cellColor(child(pattern, "fgColor"), colors);
    return color ?? (type === "solid" ? null : cellColor(child(pattern, "bgColor"), colors));
  }
  const stop = fill && descend(fill, "gradientFill", "stop", "color");
  return stop && cellColor(stop, colors);
}

function readBorder(border: XmlElement | null, colors: WorkbookColors): CellLook["border"] {
  const line = (...names: readonly string[]): BorderLine | null => {
    const side = names.map((name) => border && child(border, name)).find((c) => c) ?? null;
    const style = side && attribute(side, "style");
    if (!side || !style || style === "none") return null;
    return { style, color: cellColor(childrenNamed(side, "color")[0] ?? null, colors) };
  };
  // Strict files name the sides by reading direction.
  return {
    top: line("top"),
    right: line("right", "end"),
    bottom: line("bottom"),
    left: line("left", "start"),
  };
}
