import type { RangeAddress } from "../core/grid/address";
import type { PageSetup } from "../core/grid/grid-snapshot";
import {
  isWholeColumns,
  isWholeRows,
  PRINT_AREA,
  PRINT_TITLES,
  readAreas,
  sheetNameFormula,
} from "./defined-ranges";
import { isTrue, type SheetEntry, type WorkbookParts } from "./workbook-parts";
import { attribute, child, childrenNamed, descend, type XmlElement } from "./xml";

const POINTS_PER_INCH = 72;
/** Excel's "normal" margins in inches, for a sheet that stores none. */
const NORMAL_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };

/** `extent` is the block that holds anything: Excel prints no more of an area of whole columns or rows. */
export function readPageSetup(
  root: XmlElement,
  parts: WorkbookParts,
  sheet: SheetEntry,
  extent: RangeAddress,
): PageSetup {
  const setup = child(root, "pageSetup");
  const margins = child(root, "pageMargins");
  const fit = descend(root, "sheetPr", "pageSetUpPr");
  const numberIn = (element: XmlElement | null, name: string): number | null => {
    const text = element && attribute(element, name);
    return text === null || Number.isNaN(Number(text)) ? null : Number(text);
  };
  const margin = (side: keyof typeof NORMAL_MARGINS): number =>
    (numberIn(margins, side) ?? NORMAL_MARGINS[side]) * POINTS_PER_INCH;
  const isFitted = isTrue(fit && attribute(fit, "fitToPage"));
  const titles = readAreas(sheetNameFormula(parts, sheet.index, PRINT_TITLES) ?? "").find(
    isWholeRows,
  );
  return {
    paperSize: numberIn(setup, "paperSize"),
    landscape: (setup && attribute(setup, "orientation")) === "landscape",
    scale: isFitted ? null : (numberIn(setup, "scale") ?? 100),
    ...(isFitted && {
      fit: { wide: numberIn(setup, "fitToWidth") ?? 1, tall: numberIn(setup, "fitToHeight") ?? 1 },
    }),
    margins: {
      top: margin("top"),
      right: margin("right"),
      bottom: margin("bottom"),
      left: margin("left"),
    },
    printArea: readAreas(sheetNameFormula(parts, sheet.index, PRINT_AREA) ?? "").map((area) => ({
      ...area,
      bottom: isWholeColumns(area) ? Math.max(area.top, extent.bottom) : area.bottom,
      right: isWholeRows(area) ? Math.max(area.left, extent.right) : area.right,
    })),
    titleRows: titles ? { first: titles.top, last: titles.bottom } : null,
    rowBreaks: readRowBreaks(root),
  };
}

/** A break's `id` is the number of the last row above it, which is the index of the first row below. */
function readRowBreaks(root: XmlElement): readonly number[] {
  const list = child(root, "rowBreaks");
  return (list ? childrenNamed(list, "brk") : [])
    .filter((brk) => isTrue(attribute(brk, "man")))
    .map((brk) => Number(attribute(brk, "id")))
    .sort((a, b) => a - b);
}
