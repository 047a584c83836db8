/** Width of a digit over the font size, from the fonts' own metrics. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  "aptos narrow": 0.4955,
  aptos: 0.5615,
  arial: 0.5561,
  "arial narrow": 0.4561,
  "book antiqua": 0.5,
  "bookman old style": 0.6201,
  calibri: 0.5068,
  "calibri light": 0.5068,
  cambria: 0.5537,
  "century gothic": 0.5537,
  "courier new": 0.6001,
  garamond: 0.4697,
  georgia: 0.6138,
  helvetica: 0.5561,
  "segoe ui": 0.5391,
  tahoma: 0.5459,
  "times new roman": 0.5,
  "trebuchet ms": 0.5244,
  verdana: 0.6357,
};

const PX_PER_POINT = 96 / 72;
const UNKNOWN_FONT = 7;
export const POINTS_PER_PX = 0.75;

/** Widest digit of the workbook's Normal font in pixels at 96 dpi: the unit of column widths. */
export function maxDigitWidth(font: { readonly name: string; readonly size: number }): number {
  const ratio = DIGIT_WIDTHS[font.name.trim().toLowerCase()];
  if (ratio === undefined) return UNKNOWN_FONT;
  return Math.max(1, Math.round(ratio * font.size * PX_PER_POINT));
}

/** Points of a stored column width (ECMA-376 part 1, 18.3.1.13: whole pixels). */
export const columnPoints = (width: number, mdw: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / mdw)) / 256) * mdw) * POINTS_PER_PX;

/** The stored width that gives a column so many points, in whole pixels. */
export const columnCharacters = (points: number, mdw: number): number =>
  Math.floor((Math.round(points / POINTS_PER_PX) / mdw) * 1e8) / 1e8;

/** Points of a column that no file entry sizes: `baseWidth` digits, padding, rounded up to 8 pixels. */
export const defaultColumnPoints = (baseWidth: number, mdw: number): number =>
  Math.ceil((baseWidth * mdw + 5) / 8) * 8 * POINTS_PER_PX;

/** Points of a stored row height: Excel lays rows out in whole pixels, whatever was typed. */
export const rowPoints = (height: number): number =>
  Math.round(height * PX_PER_POINT) * POINTS_PER_PX;
