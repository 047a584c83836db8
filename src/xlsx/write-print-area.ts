import type { RangeAddress } from "../core/grid/address";
import { type ApplyStep, done } from "./apply-step";
import { PRINT_AREA, readAreas, sheetNameFormula } from "./defined-ranges";
import { areaFormula, withSheetName } from "./layout/sheet-names";
import type { OpenSheet } from "./open-sheet";
import type { Package } from "./package";

/** Sets the print area of a sheet that has none; one that is there already makes the plan stale. */
export function writePrintArea(pkg: Package, sheet: OpenSheet, range: RangeAddress): ApplyStep {
  const { name, index } = sheet.entry;
  const [area, ...others] = readAreas(sheetNameFormula(sheet.parts, index, PRINT_AREA) ?? "");
  if (area) {
    return others.length === 0 && isSameRange(area, range)
      ? done(pkg)
      : { kind: "stale", at: { sheet: name, range: area } };
  }
  // A name that is there but lost its cells (#REF!) gives way.
  return done(withSheetName(pkg, index, PRINT_AREA, areaFormula(name, range)));
}

const isSameRange = (a: RangeAddress, b: RangeAddress): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
