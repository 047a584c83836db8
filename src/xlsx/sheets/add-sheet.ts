import type { LayoutCommand } from "../../core/sheet-commands";
import { cellLooks } from "../../core/sheets/cell-looks";
import { newSheetFault } from "../../core/sheets/new-sheet-fault";
import { type ApplyStep, done, refused } from "../apply-step";
import { withFullCalculation } from "../calculation";
import { maxDigitWidth } from "../column-width";
import { PRINT_AREA, PRINT_TITLES } from "../defined-ranges";
import { areaFormula, rowsFormula, withSheetName } from "../layout/sheet-names";
import { actualName, addRelationship, type Package, withContentType, withPart } from "../package";
import { normalFont, styleTable } from "../style-table";
import { sheetNamed, workbookParts } from "../workbook-parts";
import { lookStyles } from "./look-styles";
import { sheetXml } from "./sheet-xml";
import { hasWorkbookView, isStructureLocked, withListedSheet } from "./workbook-sheets";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const WORKSHEET_RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

type AddSheet = Extract<LayoutCommand, { readonly kind: "add-sheet" }>;

/** Adds a worksheet: a part of its own, and entries where the workbook lists parts, sheets, names and styles. */
export function addSheet(pkg: Package, { sheet, after, content }: AddSheet): ApplyStep {
  const { sheets } = workbookParts(pkg);
  const present = sheets.map(({ name }) => name);
  const fault = newSheetFault(sheet, after, content, present);
  if (fault) return { kind: "refused", ...fault };
  if (isStructureLocked(pkg)) return refused("workbook-protected");

  const looked = cellLooks(content.looks);
  const styled = lookStyles(
    pkg,
    looked.map(({ look }) => look),
  );
  const { workbook, styles } = workbookParts(styled.pkg);
  const digitWidth = maxDigitWidth(normalFont(styleTable(styled.pkg, styles)));
  const part = freePart(pkg, workbook);
  const xml = sheetXml(content, styled.styles, digitWidth, hasWorkbookView(pkg));
  const typed = withContentType(withPart(styled.pkg, part, xml), part, WORKSHEET_TYPE);
  const { pkg: related, id } = addRelationship(typed, workbook, WORKSHEET_RELATIONSHIP, part);

  const before = after === null ? null : sheetNamed(workbookParts(pkg), after);
  const index = before ? before.index + 1 : sheets.length;
  let made = withListedSheet(related, index, sheet, id);
  const { printArea, titleRows } = content.page;
  if (printArea) made = withSheetName(made, index, PRINT_AREA, areaFormula(sheet, printArea));
  if (titleRows) made = withSheetName(made, index, PRINT_TITLES, rowsFormula(sheet, titleRows));
  const computes = content.cells.some((cell) => "formula" in cell.content);
  return done(computes ? withFullCalculation(made) : made);
}

/** The first `sheetN.xml` beside the other worksheets that no part has. */
function freePart(pkg: Package, workbook: string): string {
  const folder = `${workbook.slice(0, workbook.lastIndexOf("/") + 1)}worksheets/`;
  let number = 1;
  while (actualName(pkg, `${folder}sheet${number}.xml`) !== null) number++;
  return `${folder}sheet${number}.xml`;
}
