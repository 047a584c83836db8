/**
 * How drawn objects look in Excel. The file adapter draws the same (`xlsx/drawing/style.ts` gives the reasons);
 * a test of both adapters holds the two together. Sizes in points.
 */
export const LINE_COLOR = "#000000";
export const SYMBOL_FILL = "#FFFFFF";
export const TEXT_COLOR = "#000000";
export const LINE_WEIGHT = 1;
export const SYMBOL_TEXT_SIZE = 8;
export const LABEL_TEXT_SIZE = 8;
export const TYPEFACE = "Arial";
export const ARROW_HEAD = "Triangle";

/** Width and length of the heads that a drawing may ask for. */
export const HEAD_SIZES = {
  small: { width: "Narrow", length: "Short" },
  medium: { width: "Medium", length: "Medium" },
  large: { width: "Wide", length: "Medium" },
} as const;
