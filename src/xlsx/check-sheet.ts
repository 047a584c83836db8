import { cellName, parseRangeName, type RangeAddress, rangeName } from "../core/grid/address";
import { cellValue, formulaKind } from "./cell-content";
import { MAX_TEXT_LENGTH } from "./cell-xml";
import { repeated } from "./check-package";
import { sequenceRank } from "./child-sequence";
import type { OpenSheet } from "./open-sheet";
import { type Package, parsePart, partNamed, relationshipsOf } from "./package";
import type { CellNode } from "./sheet-model";
import type { StructureFault } from "./structure-fault";
import { isOfType, relationshipId } from "./workbook-parts";
import { WORKSHEET_SEQUENCE } from "./worksheet-order";
import { attribute, child, childrenNamed, textContent, type XmlElement } from "./xml";

type Fault = Omit<StructureFault, "part">;

/** Faults of one worksheet part and of the tables on it. */
export function checkSheet(pkg: Package, sheet: OpenSheet): readonly StructureFault[] {
  const own: readonly Fault[] = [
    ...checkChildren(sheet),
    ...checkPlaces(sheet),
    ...sheet.model.rows.flatMap((row) => row.cells.flatMap((cell) => checkCell(sheet, cell))),
    ...checkMerges(sheet.model.merges),
    ...checkReferences(pkg, sheet),
    ...checkTables(pkg, sheet),
  ];
  return own.map((fault) => ({ part: sheet.part, ...fault }));
}

/** Elements that may stand more than once in a worksheet. */
const REPEATABLE: ReadonlySet<string> = new Set(["conditionalFormatting", "AlternateContent"]);

function checkChildren({ model }: OpenSheet): readonly Fault[] {
  const { children } = model.document.root;
  const faults: Fault[] = [];
  let last = -1;
  for (const element of children) {
    const rank = sequenceRank(WORKSHEET_SEQUENCE, element);
    if (rank < 0) {
      if (element.local !== "AlternateContent") {
        faults.push({ code: "worksheet-child-unknown", detail: element.local });
      }
      continue;
    }
    if (rank < last) faults.push({ code: "worksheet-child-order", detail: element.local });
    last = Math.max(last, rank);
  }
  const single = children.map((c) => c.local).filter((local) => !REPEATABLE.has(local));
  return [
    ...faults,
    ...repeated(single).map((detail) => ({ code: "worksheet-child-repeated", detail })),
  ];
}

function checkPlaces({ model }: OpenSheet): readonly Fault[] {
  const faults: Fault[] = [];
  let lastRow = -1;
  for (const row of model.rows) {
    if (row.index <= lastRow) faults.push({ code: "row-order", detail: `row ${row.index + 1}` });
    lastRow = Math.max(lastRow, row.index);
    let lastColumn = -1;
    for (const cell of row.cells) {
      const name = cellName(cell.row, cell.column);
      if (cell.column <= lastColumn) faults.push({ code: "cell-order", detail: name });
      lastColumn = Math.max(lastColumn, cell.column);
      const written = attribute(cell.element, "r");
      if (written !== null && written !== name) {
        faults.push({ code: "cell-in-other-row", detail: `${written} in row ${row.index + 1}` });
      }
    }
  }
  return faults;
}

function checkCell(sheet: OpenSheet, cell: CellNode): readonly Fault[] {
  const { model, styles, strings, formulas } = sheet;
  const name = cellName(cell.row, cell.column);
  const faults: Fault[] = [];
  if (cell.style !== null && cell.style >= (styles?.cellXfs.length ?? 1)) {
    faults.push({ code: "style-out-of-range", detail: `${name}: ${cell.style}` });
  }
  const v = child(cell.element, "v");
  if (attribute(cell.element, "t") === "s") {
    const index = v ? Number(textContent(model.document, v)) : -1;
    if (!strings[index]) faults.push({ code: "string-out-of-range", detail: `${name}: ${index}` });
  }
  const value = cellValue(model.document, cell, strings);
  if (typeof value === "string" && value.length > MAX_TEXT_LENGTH) {
    faults.push({ code: "text-too-long", detail: name });
  }
  const f = child(cell.element, "f");
  if (f && formulaKind(cell) === "shared" && !formulas.masters.has(attribute(f, "si") ?? "")) {
    faults.push({ code: "shared-formula-lost", detail: name });
  }
  return faults;
}

function checkMerges(merges: readonly RangeAddress[]): readonly Fault[] {
  const faults: Fault[] = [];
  const sorted = [...merges].sort((a, b) => a.top - b.top);
  for (const [i, merge] of sorted.entries()) {
    for (const other of sorted.slice(i + 1)) {
      if (other.top > merge.bottom) break;
      if (other.left <= merge.right && other.right >= merge.left) {
        faults.push({ code: "merge-overlap", detail: `${rangeName(merge)} ${rangeName(other)}` });
      }
    }
  }
  return faults;
}

/** Every `r:id` of the sheet must have its relationship. */
function checkReferences(pkg: Package, { part, model }: OpenSheet): readonly Fault[] {
  const ids = new Set(relationshipsOf(pkg, part).map((r) => r.id));
  const outside = model.document.root.children.filter((c) => c.local !== "sheetData");
  return outside
    .flatMap((element) => [element, ...allBelow(element)])
    .flatMap((element) => {
      const id = relationshipId(element);
      return id === null || ids.has(id)
        ? []
        : [{ code: "relationship-missing", detail: `${element.local} ${id}` }];
    });
}

const allBelow = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((c) => [c, ...allBelow(c)]);

/** Excel rebuilds a table whose column names and header texts differ. */
function checkTables(pkg: Package, sheet: OpenSheet): readonly Fault[] {
  const { model, strings } = sheet;
  return relationshipsOf(pkg, sheet.part)
    .filter((r) => isOfType(r.type, "table") && !r.external && partNamed(pkg, r.target))
    .flatMap(({ target }) => {
      const { root } = parsePart(pkg, target);
      const list = child(root, "tableColumns");
      const range = parseRangeName(attribute(root, "ref") ?? "");
      if (!list || !range || attribute(root, "headerRowCount") === "0") return [];
      return childrenNamed(list, "tableColumn").flatMap((column, i) => {
        const cell = model.cellAt(range.top, range.left + i);
        const text = cell && cellValue(model.document, cell, strings);
        const name = attribute(column, "name") ?? "";
        const isEqual = String(text ?? "") === name.replace(/_x000a_/gi, "\n");
        return isEqual ? [] : [{ code: "table-header", detail: `${target}: ${name}` }];
      });
    });
}
