import { contains, parseCellName } from "../core/grid/address";
import { formulaKind } from "./cell-content";
import { checkPackage, repeated } from "./check-package";
import { checkSheet } from "./check-sheet";
import { checkDrawing } from "./drawing/check-drawing";
import { FileProblem } from "./file-problem";
import { checkNotes } from "./notes/check-notes";
import { openSheet } from "./open-sheet";
import { type Package, parsePart } from "./package";
import type { StructureFault } from "./structure-fault";
import type { WorkbookFile } from "./workbook-file";
import { workbookParts } from "./workbook-parts";
import { attribute, childrenNamed, descend } from "./xml";

const MAX_SHEET_NAME = 31;
const NOT_IN_SHEET_NAMES = /[\\/?*[\]:]|^'|'$/;

/** What Excel would offer to repair when it opens the file; none for a sound one. */
export function checkWorkbook({ pkg }: WorkbookFile): readonly StructureFault[] {
  const sheets = workbookParts(pkg).sheets.filter((sheet) => sheet.part !== null);
  return [
    ...checkPackage(pkg),
    ...checkNames(pkg),
    ...checkCalcChain(pkg),
    ...sheets.flatMap(({ name, part }) => checkPartsOf(pkg, name, part!)),
  ];
}

function checkPartsOf(pkg: Package, name: string, part: string): readonly StructureFault[] {
  try {
    const sheet = openSheet(pkg, name);
    if (!sheet) return [];
    const drawing = sheet.drawing === null ? [] : checkDrawing(pkg, sheet.drawing);
    return [...checkSheet(pkg, sheet), ...drawing, ...checkNotes(pkg, part)];
  } catch (cause) {
    if (!(cause instanceof FileProblem)) throw cause;
    return [{ part, code: "unreadable", detail: cause.detail }];
  }
}

function checkNames(pkg: Package): readonly StructureFault[] {
  const { workbook, sheets, definedNames } = workbookParts(pkg);
  const elements = descend(parsePart(pkg, workbook).root, "sheets")?.children ?? [];
  const fault = (code: string, detail: string): StructureFault => ({
    part: workbook,
    code,
    detail,
  });
  return [
    ...repeated(sheets.map((s) => s.name.toLowerCase())).map((n) =>
      fault("sheet-name-repeated", n),
    ),
    ...repeated(elements.map((e) => attribute(e, "sheetId"))).map((id) =>
      fault("sheet-id-repeated", String(id)),
    ),
    ...sheets
      .filter(({ name }) => !name || name.length > MAX_SHEET_NAME || NOT_IN_SHEET_NAMES.test(name))
      .map(({ name }) => fault("sheet-name-invalid", name)),
    ...definedNames
      .filter(({ sheetIndex }) => sheetIndex !== null && !sheets[sheetIndex])
      .map(({ name, sheetIndex }) => fault("name-without-sheet", `${name}: ${sheetIndex}`)),
    ...repeated(definedNames.map((n) => `${n.name.toLowerCase()} ${n.sheetIndex ?? ""}`)).map(
      (detail) => fault("name-repeated", detail),
    ),
  ];
}

/** Each entry of the calculation chain must name a cell with a formula; `i` is a sheet's id and holds until the next one. */
function checkCalcChain(pkg: Package): readonly StructureFault[] {
  const { calcChain, workbook, sheets } = workbookParts(pkg);
  if (calcChain === null) return [];
  const elements = descend(parsePart(pkg, workbook).root, "sheets")?.children ?? [];
  const nameOfId = new Map(elements.map((e, i) => [attribute(e, "sheetId"), sheets[i]?.name]));
  let id: string | null = null;
  return childrenNamed(parsePart(pkg, calcChain).root, "c").flatMap((entry) => {
    id = attribute(entry, "i") ?? id;
    const name = nameOfId.get(id);
    const at = parseCellName(attribute(entry, "r") ?? "");
    const sheet = name === undefined ? null : openSheet(pkg, name);
    const cell = at && sheet?.model.cellAt(at.row, at.column);
    const isInArray =
      at && sheet?.formulas.fixedRanges.some((range) => contains(range, at.row, at.column));
    if (isInArray || (cell && formulaKind(cell) !== null)) return [];
    const detail = `${attribute(entry, "r")} of sheet id ${id}`;
    return [{ part: calcChain, code: "calc-chain-without-formula", detail }];
  });
}
