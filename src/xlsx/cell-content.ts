import { parseRangeName, type RangeAddress } from "../core/grid/address";
import type { CellValue } from "../core/grid/grid-snapshot";
import { moveFormula } from "./formula-references";
import { type RichString, readRichString } from "./shared-strings";
import type { CellNode, SheetModel } from "./sheet-model";
import { attribute, child, textContent, type XmlDocument, type XmlElement } from "./xml";
import { decodeXstring } from "./xstring";

const MS_PER_DAY = 86_400_000;
/** Day 0 of the 1900 date system, as far as dates after February 1900 go. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** Value of a cell: the constant, or the stored result of its formula. Empty text reads as null, as in Excel's own object model. */
export function cellValue(
  document: XmlDocument,
  { element }: CellNode,
  strings: readonly RichString[],
): CellValue {
  const type = attribute(element, "t") ?? "n";
  if (type === "inlineStr") return richText(document, element, strings)?.text || null;
  const v = child(element, "v");
  const raw = v ? textContent(document, v) : "";
  if (raw === "") return null;
  switch (type) {
    case "s":
      return strings[Number(raw)]?.text || null;
    case "str":
      return decodeXstring(raw);
    case "b":
      return raw === "1" || raw === "true";
    case "e":
      return raw;
    case "d":
      return serialOf(raw) ?? raw;
    default: {
      const number = Number(raw);
      return Number.isFinite(number) ? number : null;
    }
  }
}

/** An ISO 8601 date, which Strict files hold, as a serial number; null when it is not one. */
function serialOf(text: string): number | null {
  const time = Date.parse(
    /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`,
  );
  return Number.isNaN(time) ? null : (time - SERIAL_ZERO) / MS_PER_DAY;
}

/** The string a cell holds, with its runs; null for cells of other types and for results of formulas. */
export function richText(
  document: XmlDocument,
  element: XmlElement,
  strings: readonly RichString[],
): RichString | null {
  const type = attribute(element, "t");
  if (type === "s") {
    const v = child(element, "v");
    return (v && strings[Number(textContent(document, v))]) ?? null;
  }
  const inline = type === "inlineStr" ? child(element, "is") : null;
  return inline && readRichString(document, inline);
}

export type FormulaKind = "normal" | "shared" | "array" | "dataTable";

export function formulaKind(cell: CellNode): FormulaKind | null {
  const f = child(cell.element, "f");
  if (!f) return null;
  const type = attribute(f, "t");
  return type === "shared" || type === "array" || type === "dataTable" ? type : "normal";
}

type SharedMaster = { readonly cell: CellNode; readonly text: string };

/** Formulas of a sheet that reach over more than their own cell. */
export type SheetFormulas = {
  /** Formula with its leading `=`; null for a constant. */
  formulaOf(cell: CellNode): string | null;
  /** Cells that show the result of an array formula or a data table: none of them can be changed alone. */
  readonly fixedRanges: readonly RangeAddress[];
  readonly masters: ReadonlyMap<string, SharedMaster>;
};

const cache = new WeakMap<SheetModel, SheetFormulas>();

export function sheetFormulas(model: SheetModel): SheetFormulas {
  const known = cache.get(model);
  if (known) return known;
  const masters = new Map<string, SharedMaster>();
  const fixedRanges: RangeAddress[] = [];
  for (const row of model.rows) {
    for (const cell of row.cells) {
      const f = child(cell.element, "f");
      const range = f && parseRangeName(attribute(f, "ref") ?? "");
      if (!f || !range) continue;
      if (formulaKind(cell) === "shared") {
        masters.set(attribute(f, "si") ?? "", { cell, text: textContent(model.document, f) });
      } else {
        fixedRanges.push(range);
      }
    }
  }
  const formulas: SheetFormulas = {
    masters,
    fixedRanges,
    formulaOf(cell) {
      const f = child(cell.element, "f");
      if (!f) return null;
      const own = textContent(model.document, f);
      const master =
        formulaKind(cell) === "shared" ? masters.get(attribute(f, "si") ?? "") : undefined;
      const text = master
        ? moveFormula(master.text, cell.row - master.cell.row, cell.column - master.cell.column)
        : own;
      return text ? `=${text}` : null;
    },
  };
  cache.set(model, formulas);
  return formulas;
}
