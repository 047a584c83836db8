import { cellRange, parseRangeName, type RangeAddress, rangeName } from "../../core/grid/address";
import { spansSheets } from "../../core/grid/move-formula-cells";
import { movedRange, type TrackChange, trackLimit } from "../../core/grid/track-change";
import { formulaKind } from "../cell-content";
import { type OpenSheet, openSheet } from "../open-sheet";
import { type Package, parsePart, partNamed, relationshipsOf } from "../package";
import { isOfType } from "../workbook-parts";
import { attribute, child, descendants, textContent, type XmlElement } from "../xml";
import { grownRange, type Moving, movedFormula, readSqref } from "./moving";

/** Something that names cells and that we do not move; `range` is null where it is no block of the changed sheet. */
export type Obstacle = { readonly range: RangeAddress | null };

/** What keeps rows or columns of a sheet from coming or going in a file; null when nothing does. */
export function findObstacle(pkg: Package, sheet: OpenSheet, change: TrackChange): Obstacle | null {
  const moving: Moving = { sheet: sheet.entry.name, change };
  return (
    outgrown(sheet, change) ??
    cutArray(sheet, change) ??
    cutFilter(sheet, change) ??
    foreignContent(sheet) ??
    relatedParts(pkg, sheet, change) ??
    extensions(pkg, sheet, moving) ??
    otherFormulas(pkg, sheet, moving) ??
    otherParts(pkg, moving)
  );
}

const ANYWHERE: Obstacle = { range: null };

const differs = (change: TrackChange, range: RangeAddress): boolean => {
  const moved = grownRange(change, range);
  return moved === null || rangeName(moved) !== rangeName(range);
};

/** Cells that would be pushed off the end of the sheet. */
function outgrown({ model }: OpenSheet, change: TrackChange): Obstacle | null {
  if (change.kind === "delete") return null;
  const limit = trackLimit(change) - change.count;
  const isBeyond =
    change.axis === "row"
      ? model.rows.some(({ index }) => index >= limit)
      : model.rows.some(({ cells }) => cells.some(({ column }) => column >= limit));
  return isBeyond ? ANYWHERE : null;
}

/** An array formula is moved or deleted as a whole; what-if tables name their input cells in a way of their own. */
function cutArray({ model, formulas }: OpenSheet, change: TrackChange): Obstacle | null {
  const table = model.rows
    .flatMap(({ cells }) => cells)
    .find((cell) => formulaKind(cell) === "dataTable");
  if (table) return { range: cellRange(table) };
  const cut = formulas.fixedRanges.find((range) => {
    const moved = movedRange(change, range);
    return moved !== null && sizeOf(moved) !== sizeOf(range);
  });
  return cut ? { range: cut } : null;
}

const sizeOf = ({ top, left, bottom, right }: RangeAddress): string =>
  `${bottom - top},${right - left}`;

/** A filter needs its head; its conditions count columns from the first one. */
function cutFilter({ model }: OpenSheet, change: TrackChange): Obstacle | null {
  const filter = child(model.document.root, "autoFilter");
  const range = filter && parseRangeName(attribute(filter, "ref") ?? "");
  if (!range) return null;
  const head = movedRange(change, { ...range, bottom: range.top });
  const losesHead = head === null;
  const isCut = head !== null && head.right - head.left !== range.right - range.left;
  return losesHead || (isCut && filter.children.length > 0) ? { range } : null;
}

/** Parts of a worksheet that name cells in ways of their own, and are too rare to be worth moving. */
const FOREIGN: ReadonlySet<string> = new Set([
  "scenarios",
  "dataConsolidate",
  "customSheetViews",
  "smartTags",
  "cellSmartTags",
  "oleObjects",
  "controls",
]);

function foreignContent({ model }: OpenSheet): Obstacle | null {
  const names = model.document.root.children.flatMap((element) =>
    element.local === "AlternateContent"
      ? element.children.flatMap((branch) => branch.children.map(({ local }) => local))
      : [element.local],
  );
  return names.some((name) => FOREIGN.has(name)) ? ANYWHERE : null;
}

/** Tables, pivots and notes of the author's: ours are taken off before and set again after. */
function relatedParts(pkg: Package, { part }: OpenSheet, change: TrackChange): Obstacle | null {
  for (const { type, target, external } of relationshipsOf(pkg, part)) {
    if (external || !partNamed(pkg, target)) continue;
    if (isOfType(type, "tableSingleCells") || isOfType(type, "queryTable")) return ANYWHERE;
    const blocks = isOfType(type, "table")
      ? [parsePart(pkg, target).root]
      : isOfType(type, "pivotTable")
        ? descendants(parsePart(pkg, target).root, "location")
        : isOfType(type, "comments")
          ? descendants(parsePart(pkg, target).root, "comment")
          : [];
    for (const element of blocks) {
      const range = parseRangeName(attribute(element, "ref") ?? "");
      if (range && differs(change, range)) return { range };
    }
  }
  return null;
}

/** Rules, sparklines and the like that newer Excels keep in extensions, of this sheet and of others about it. */
function extensions(pkg: Package, sheet: OpenSheet, moving: Moving): Obstacle | null {
  for (const { name } of sheet.parts.sheets) {
    const one = name === moving.sheet ? sheet : openSheet(pkg, name);
    const list = one && child(one.model.document.root, "extLst");
    if (!one || !list) continue;
    if (name === moving.sheet) {
      const blocks = descendants(list, "sqref").flatMap((element) =>
        readSqref(textContent(one.model.document, element)),
      );
      const range = blocks.find((block) => differs(moving.change, block));
      if (range) return { range };
    }
    const isMoved = descendants(list, "f").some((element) => {
      const formula = textContent(one.model.document, element);
      return movedFormula(formula, name, moving) !== formula;
    });
    if (isMoved) return ANYWHERE;
  }
  return null;
}

/** References over several sheets, and formulas that columns of tables hold. */
function otherFormulas(pkg: Package, sheet: OpenSheet, moving: Moving): Obstacle | null {
  if (sheet.parts.definedNames.some(({ formula }) => spansSheets(formula))) return ANYWHERE;
  for (const { name } of sheet.parts.sheets) {
    const one = openSheet(pkg, name);
    if (!one) continue;
    for (const cell of one.model.rows.flatMap(({ cells }) => cells)) {
      const f = child(cell.element, "f");
      if (f && spansSheets(textContent(one.model.document, f))) return ANYWHERE;
    }
    for (const { type, target, external } of relationshipsOf(pkg, one.part)) {
      if (external || !isOfType(type, "table") || !partNamed(pkg, target)) continue;
      const document = parsePart(pkg, target);
      const isMoved = [
        ...descendants(document.root, "calculatedColumnFormula"),
        ...descendants(document.root, "totalsRowFormula"),
      ].some((element) => {
        const formula = textContent(document, element);
        return movedFormula(formula, name, moving) !== formula;
      });
      if (isMoved) return ANYWHERE;
    }
  }
  return null;
}

/** Charts, sources of pivots and links of form controls: parts that name cells from outside the sheets. */
const OTHER_PARTS: readonly { readonly name: RegExp; readonly refers: Refers }[] = [
  {
    name: /^xl\/(?:charts|chartEx|chartex)\/[^/]+\.xml$/i,
    refers: (pkg, part, moving) => {
      const document = parsePart(pkg, part);
      return descendants(document.root, "f").some((element) =>
        isMovedText(textContent(document, element), moving),
      );
    },
  },
  {
    name: /^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i,
    refers: (pkg, part, moving) =>
      descendants(parsePart(pkg, part).root, "worksheetSource").some((source) =>
        readsSheet(source, moving),
      ),
  },
  {
    name: /^xl\/ctrlProps\/[^/]+\.xml$/i,
    refers: (pkg, part, moving) =>
      parsePart(pkg, part).root.attributes.some(({ value }) => isMovedText(value, moving)),
  },
  { name: /^xl\/(?:revisions\/|volatileDependencies)/i, refers: () => true },
];

type Refers = (pkg: Package, part: string, moving: Moving) => boolean;

const isMovedText = (formula: string, moving: Moving): boolean =>
  movedFormula(formula, null, moving) !== formula;

function readsSheet(source: XmlElement, { sheet, change }: Moving): boolean {
  if (attribute(source, "sheet")?.toLowerCase() !== sheet.toLowerCase()) return false;
  const range = parseRangeName(attribute(source, "ref") ?? "");
  return range === null || differs(change, range);
}

function otherParts(pkg: Package, moving: Moving): Obstacle | null {
  const isFound = [...pkg.parts.keys()].some((part) =>
    OTHER_PARTS.some(({ name, refers }) => name.test(part) && refers(pkg, part, moving)),
  );
  return isFound ? ANYWHERE : null;
}
