import type { CSSProperties } from "react";
import type { SnapshotCell } from "../../core/grid/grid-snapshot";
import type { CellLook } from "../../xlsx/sheet-view";
import { PX_PER_POINT } from "./axis";
import { type HorizontalPlace, horizontalPlace } from "./cell-text";

/** Room between a cell's edge and its text, as Excel leaves it; CSS pixels. */
export const CELL_PADDING = 2;
/** One level of indent; CSS pixels. */
const INDENT = 9;

const JUSTIFY: Readonly<Record<HorizontalPlace, CSSProperties["justifyContent"]>> = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
  justify: "flex-start",
};

const VERTICAL: Readonly<Record<string, CSSProperties["alignItems"]>> = {
  top: "flex-start",
  center: "center",
  justify: "flex-start",
  distributed: "center",
};

/** Fonts of the same widths, for computers that lack the one of the file. */
const STAND_INS: Readonly<Record<string, string>> = {
  calibri: "Carlito, sans-serif",
  cambria: "Caladea, serif",
  arial: '"Liberation Sans", Arimo, Helvetica, Carlito, sans-serif',
  "arial narrow": '"Liberation Sans Narrow", "Nimbus Sans Narrow", sans-serif',
  "times new roman": '"Liberation Serif", Tinos, Times, serif',
  "bookman old style": '"URW Bookman", Bookman, serif',
  "courier new": '"Liberation Mono", Cousine, monospace',
};

/** The font of the file first, then what stands in for it. */
export const fontFamily = (name: string): string =>
  `"${name.replaceAll('"', "")}", ${STAND_INS[name.toLowerCase()] ?? "Carlito, Arial, sans-serif"}`;

/** Placement of the text inside its cell. */
export function boxStyle(look: CellLook, cell: SnapshotCell | undefined): CSSProperties {
  const place = horizontalPlace(look, cell);
  const indent = CELL_PADDING + look.indent * INDENT;
  return {
    justifyContent: JUSTIFY[place],
    alignItems: VERTICAL[look.vertical] ?? "flex-end",
    textAlign: place,
    paddingLeft: place === "left" ? indent : CELL_PADDING,
    paddingRight: place === "right" ? indent : CELL_PADDING,
  };
}

/** Looks of the text itself. */
export function textStyle(look: CellLook): CSSProperties {
  const { font } = look;
  const lines = [font.underline && "underline", font.strike && "line-through"].filter(Boolean);
  return {
    fontFamily: fontFamily(font.name),
    fontSize: font.size * PX_PER_POINT,
    ...(font.bold && { fontWeight: 700 }),
    ...(font.italic && { fontStyle: "italic" }),
    ...(lines.length > 0 && { textDecoration: lines.join(" ") }),
    ...(font.color !== null && { color: font.color }),
    ...turned(look.textRotation),
    whiteSpace: look.wrap || look.horizontal === "justify" ? "pre-wrap" : "pre",
    overflowWrap: look.wrap ? "anywhere" : "normal",
  };
}

/** Excel stores 0–90 as counter-clockwise degrees, 91–180 as clockwise ones plus 90, and 255 for stacked letters. */
function turned(rotation: number): CSSProperties {
  if (rotation === 0) return {};
  if (rotation === 255) return { writingMode: "vertical-rl", textOrientation: "upright" };
  if (rotation === 90) return { writingMode: "vertical-rl", transform: "rotate(180deg)" };
  if (rotation === 180) return { writingMode: "vertical-rl" };
  const degrees = rotation <= 90 ? -rotation : rotation - 90;
  return { transform: `rotate(${degrees}deg)` };
}
