import type { ShapeLook } from "../sheet-view";
import { attribute, child, type XmlElement } from "../xml";
import { readColor } from "./drawing-color";
import type { DrawingObject } from "./drawing-objects";
import type { DrawingTheme } from "./drawing-theme";
import { toPoints } from "./units";

/** Width of a line that does not say, EMU (0.75 pt). */
const DEFAULT_LINE_WIDTH = 9_525;

const FILLS: readonly string[] = [
  "noFill",
  "solidFill",
  "gradFill",
  "blipFill",
  "pattFill",
  "grpFill",
];

const fillOf = (holder: XmlElement | null): XmlElement | null =>
  holder?.children.find((c) => FILLS.includes(c.local)) ?? null;

/** Properties that carry fill and line: `spPr`, or `grpSpPr` of a group. */
const lookProperties = (element: XmlElement): XmlElement | null =>
  child(element, "spPr") ?? child(element, "grpSpPr");

/** Fill colour of an object, `#rrggbb`; null for none. A gradient is shown by its first colour. */
export function readFill(object: DrawingObject, theme: DrawingTheme): string | null {
  const own = fillOf(lookProperties(object.element));
  if (own?.local === "grpFill") return object.group ? readFill(object.group, theme) : null;
  if (own) return fillColor(own, theme, null);
  const reference = styleReference(object.element, "fillRef");
  const style = reference && theme.fills[reference.index - 1];
  return style ? fillColor(style, theme, readColor(reference.element, theme)) : null;
}

function fillColor(
  fill: XmlElement,
  theme: DrawingTheme,
  placeholder: string | null,
): string | null {
  switch (fill.local) {
    case "solidFill":
      return readColor(fill, theme, placeholder);
    case "gradFill": {
      const stop = child(fill, "gsLst")?.children[0];
      return stop ? readColor(stop, theme, placeholder) : placeholder;
    }
    case "pattFill": {
      const ground = child(fill, "bgClr") ?? child(fill, "fgClr");
      return ground && readColor(ground, theme, placeholder);
    }
    default:
      return null;
  }
}

/** The outline: own properties first, what they leave open from the theme's line style. */
export function readLine(object: DrawingObject, theme: DrawingTheme): ShapeLook["line"] {
  const properties = lookProperties(object.element);
  const own = properties && child(properties, "ln");
  const reference = styleReference(object.element, "lnRef");
  const style = (reference && theme.lines[reference.index - 1]) ?? null;
  const placeholder = reference && readColor(reference.element, theme);
  const fill = fillOf(own ?? null) ?? fillOf(style);
  const color = fill && fillColor(fill, theme, placeholder);
  if (!color) return null;
  const width = (own && attribute(own, "w")) ?? (style && attribute(style, "w"));
  const dash = (own && child(own, "prstDash")) ?? (style && child(style, "prstDash"));
  return {
    color,
    width: toPoints(width === null ? DEFAULT_LINE_WIDTH : Number(width) || 0),
    dash: (dash && attribute(dash, "val")) ?? "solid",
  };
}

/** `fillRef` or `lnRef` of an object's style; index 0 means none. */
function styleReference(
  element: XmlElement,
  local: string,
): { readonly element: XmlElement; readonly index: number } | null {
  const style = child(element, "style");
  const reference = style && child(style, local);
  const index = Number((reference && attribute(reference, "idx")) ?? 0);
  return reference && index > 0 ? { element: reference, index } : null;
}
