import type { PageSetup } from "../grid/grid-snapshot";

type Size = { readonly width: number; readonly height: number };

const millimetres = (width: number, height: number): Size => ({
  width: (width * 72) / 25.4,
  height: (height * 72) / 25.4,
});
const inches = (width: number, height: number): Size => ({
  width: width * 72,
  height: height * 72,
});

/** Paper that forms are printed on, by Excel's number (ECMA-376 part 1, 18.3.1.63), upright, points. */
const SIZES: Readonly<Record<number, Size>> = {
  1: inches(8.5, 11),
  5: inches(8.5, 14),
  8: millimetres(297, 420),
  9: millimetres(210, 297),
  11: millimetres(148, 210),
  13: millimetres(182, 257),
  14: inches(8.5, 13),
};

const A4 = 9;

/** Size of the sheet of paper as it is printed; null for paper that is not in the list. A sheet that names none gets A4. */
export function paperOf({ paperSize, landscape }: PageSetup): Size | null {
  const size = SIZES[paperSize ?? A4];
  if (!size) return null;
  return landscape ? { width: size.height, height: size.width } : size;
}
