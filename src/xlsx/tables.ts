import { parseRangeName, type RangeAddress } from "../core/grid/address";
import { type Package, parsePart, partNamed, relationshipsOf } from "./package";
import { isOfType } from "./workbook-parts";
import { attribute } from "./xml";

/** Header rows of the tables on a worksheet. Their texts are the tables' column names and must stay equal to them. */
export function tableHeaders(pkg: Package, sheetPart: string): readonly RangeAddress[] {
  return relationshipsOf(pkg, sheetPart)
    .filter((r) => !r.external && isOfType(r.type, "table") && partNamed(pkg, r.target))
    .flatMap(({ target }) => {
      const { root } = parsePart(pkg, target);
      const range = parseRangeName(attribute(root, "ref") ?? "");
      const rows = Number(attribute(root, "headerRowCount") ?? 1);
      return range && rows > 0 ? [{ ...range, bottom: range.top + rows - 1 }] : [];
    });
}
