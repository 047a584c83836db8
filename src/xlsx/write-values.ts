import { type CellAddress, contains } from "../core/grid/address";
import type { CellValue } from "../core/grid/grid-snapshot";
import type { CellChange, CellContent, RefusalCode } from "../core/workbook-port";
import { type ApplyStep, done, refusedAt, staleAt } from "./apply-step";
import { hasFormulas, withFullCalculation, withoutCalcChain } from "./calculation";
import { cellValue, formulaKind } from "./cell-content";
import {
  cellInner,
  MAX_FORMULA_LENGTH,
  MAX_TEXT_LENGTH,
  newCellXml,
  refilledCellXml,
} from "./cell-xml";
import type { OpenSheet } from "./open-sheet";
import { type Package, withPart } from "./package";
import { addressName, type SheetWriter, sheetWriter } from "./sheet-writer";
import { tableHeaders } from "./tables";
import { attribute, child, escapeText } from "./xml";

/** Carries out one `set-values` command on an open sheet: all of its cells or none. */
export function writeValues(
  pkg: Package,
  sheet: OpenSheet,
  cells: readonly CellChange[],
): ApplyStep {
  const name = sheet.entry.name;
  const headers = tableHeaders(pkg, sheet.part);
  const changes = new Map<string, CellChange>();
  for (const change of cells) {
    const current = currentContent(sheet, change.at);
    const { expected, content, at } = change;
    if (current.formula !== expected.formula || !sameValue(current.value, expected.value)) {
      return staleAt(name, at);
    }
    if (isSame(current, content)) continue;
    const refusal = headers.some((range) => contains(range, at.row, at.column))
      ? "table-header"
      : refusalOf(sheet, change);
    if (refusal) return refusedAt(refusal, name, at);
    changes.set(addressName(at), change);
  }
  return changes.size === 0 ? done(pkg) : done(write(pkg, sheet, changes));
}

type Current = { readonly value: CellValue; readonly formula: string | null };

function currentContent({ model, formulas, strings }: OpenSheet, at: CellAddress): Current {
  const cell = model.cellAt(at.row, at.column);
  if (!cell) return { value: null, formula: null };
  return { value: cellValue(model.document, cell, strings), formula: formulas.formulaOf(cell) };
}

const sameValue = (a: CellValue, b: CellValue): boolean =>
  (a === "" ? null : a) === (b === "" ? null : b);

const withEquals = (formula: string): string => `=${formula.replace(/^=/, "")}`;

const isSame = (current: Current, content: CellContent): boolean =>
  "formula" in content
    ? current.formula === withEquals(content.formula) && sameValue(current.value, content.cached)
    : current.formula === null && sameValue(current.value, content.value);

function refusalOf(
  { model, formulas }: OpenSheet,
  { at, content }: CellChange,
): RefusalCode | null {
  const { row, column } = at;
  const covering = model.merges.find((merge) => contains(merge, row, column));
  // What a merged block hides behind its first cell would be lost to the reader.
  if (covering && (covering.top !== row || covering.left !== column)) return "host-failed";
  if (formulas.fixedRanges.some((range) => contains(range, row, column))) return "array-formula";
  const value = "formula" in content ? content.cached : content.value;
  if (typeof value === "string" && value.length > MAX_TEXT_LENGTH) return "text-too-long";
  if ("formula" in content && content.formula.length > MAX_FORMULA_LENGTH) return "text-too-long";
  if (typeof value === "number" && !Number.isFinite(value)) return "host-failed";
  return null;
}

function write(pkg: Package, sheet: OpenSheet, changes: ReadonlyMap<string, CellChange>): Package {
  const { model } = sheet;
  const writer = sheetWriter(sheet);
  let losesFormula = false;
  let gainsFormula = false;
  for (const { at, content } of changes.values()) {
    const inner = cellInner(content, writer.tag);
    const present = model.cellAt(at.row, at.column);
    if (present) {
      const hadFormula = formulaKind(present) !== null;
      losesFormula ||= hadFormula && !("formula" in content);
      writer.editor.replace(
        present.element,
        refilledCellXml(model.document.source, present.element, inner),
      );
    } else {
      const style = writer.inheritedStyle(at);
      writer.addCell(at, newCellXml(addressName(at), writer.tag("c"), style, inner));
    }
    gainsFormula ||= "formula" in content;
  }
  freeSharedFormulas(sheet, writer, changes);
  const written = withPart(pkg, sheet.part, writer.toString());
  const chained = losesFormula ? withoutCalcChain(written) : written;
  return gainsFormula || hasFormulas(chained) ? withFullCalculation(chained) : chained;
}

/** A shared formula stands in one cell for all; when that cell gets other content, each of the others gets the formula as its own. */
function freeSharedFormulas(
  { model, formulas }: OpenSheet,
  writer: SheetWriter,
  changes: ReadonlyMap<string, CellChange>,
): void {
  const freed = new Set<string>();
  for (const [group, { cell }] of formulas.masters) {
    if (changes.has(addressName(cell))) freed.add(group);
  }
  if (freed.size === 0) return;
  for (const cell of model.rows.flatMap((row) => row.cells)) {
    const f = child(cell.element, "f");
    const belongs = f && formulaKind(cell) === "shared" && freed.has(attribute(f, "si") ?? "");
    if (!belongs || changes.has(addressName(cell))) continue;
    const text = escapeText(formulas.formulaOf(cell)?.slice(1) ?? "");
    writer.editor.replace(f, `<${f.name}>${text}</${f.name}>`);
  }
}
