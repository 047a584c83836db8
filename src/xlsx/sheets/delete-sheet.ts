import type { LayoutCommand } from "../../core/sheet-commands";
import { isAsMade } from "../../core/sheets/as-made";
import { refersToSheet } from "../../core/sheets/refers-to-sheet";
import { type ApplyStep, done, refused, staleAt } from "../apply-step";
import { hasFormulas, withFullCalculation, withoutCalcChain } from "../calculation";
import { withoutOwnNotes } from "../notes/write-notes";
import type { OpenSheet } from "../open-sheet";
import {
  type Package,
  parsePart,
  relationshipsOf,
  relationshipsPartName,
  withoutContentType,
  withoutPart,
  withoutRelationshipsTo,
} from "../package";
import { readSheet } from "../read-snapshot";
import { isOfType, workbookParts } from "../workbook-parts";
import { decodeEntities } from "../xml";
import { isStructureLocked, withoutListedSheet } from "./workbook-sheets";

type DeleteSheet = Extract<LayoutCommand, { readonly kind: "delete-sheet" }>;

/** Parts that belong to a sheet of ours: what we drew, and what Excel keeps for the printer. */
const OWN_PARTS = ["drawing", "printerSettings"];

/** Takes a sheet away that is as it was made, and that nothing else speaks of. */
export function deleteSheet(pkg: Package, sheet: OpenSheet, { made }: DeleteSheet): ApplyStep {
  const { entry, part, parts } = sheet;
  if (isStructureLocked(pkg)) return refused("workbook-protected");
  const reading = readSheet(pkg, entry.name);
  if (!reading || !isAsMade(reading.snapshot, made)) {
    return staleAt(entry.name, { row: 0, column: 0 });
  }
  const bare = withoutOwnNotes(pkg, sheet);
  if (bare.kind !== "done") return bare;
  const owned = relationshipsOf(bare.pkg, part);
  // Comments, tables and pictures that somebody added since.
  if (owned.some(({ type }) => !OWN_PARTS.some((word) => isOfType(type, word)))) {
    return staleAt(entry.name, { row: 0, column: 0 });
  }
  if (isSpokenOf(pkg, sheet)) return refused("sheet-in-use");
  // A workbook shows one sheet at least.
  if (!parts.sheets.some((one) => one !== entry && one.visible)) return refused("host-failed");

  const hadFormulas = sheet.model.rows.some(({ cells }) =>
    cells.some((cell) => sheet.formulas.formulaOf(cell) !== null),
  );
  let left = withoutListedSheet(bare.pkg, entry.index);
  left = withoutRelationshipsTo(left, parts.workbook, part);
  for (const gone of [...owned.map(({ target }) => target), part]) {
    left = withoutPart(withoutContentType(left, gone), gone);
    left = withoutPart(left, relationshipsPartName(gone));
  }
  if (!hadFormulas) return done(left);
  const free = withoutCalcChain(left);
  return done(hasFormulas(free) ? withFullCalculation(free) : free);
}

/** Elements of a workbook whose text is a formula: in cells, rules, names and charts. */
const FORMULA = /<(?:[\w.-]+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*)?>([^<]*)</g;

function isSpokenOf(pkg: Package, { entry, part, parts }: OpenSheet): boolean {
  const { name, index } = entry;
  const named = workbookParts(pkg).definedNames.some(
    ({ sheetIndex, formula }) => sheetIndex !== index && refersToSheet(formula, name),
  );
  if (named) return true;
  const others = [...pkg.parts.keys()].filter(
    (one) =>
      one !== part &&
      one !== parts.workbook &&
      /^xl\/(?:worksheets|charts)\/[^/]+\.xml$/i.test(one),
  );
  return others.some((one) =>
    [...parsePart(pkg, one).source.matchAll(FORMULA)].some(([, formula = ""]) =>
      refersToSheet(decodeEntities(formula), name),
    ),
  );
}
