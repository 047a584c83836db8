import type { RangeAddress } from "../../core/grid/address";
import type { LayoutCommand, PageChange, PageZoom, SheetPage } from "../../core/sheet-commands";
import { wantedZoom } from "../../core/sheets/page-change";
import { type ApplyStep, done } from "../apply-step";
import { insertInSequence } from "../child-sequence";
import {
  isWholeRows,
  PRINT_AREA,
  PRINT_TITLES,
  readAreas,
  sheetNameFormula,
  splitUnion,
} from "../defined-ranges";
import type { OpenSheet } from "../open-sheet";
import { type Package, withPart } from "../package";
import { workbookParts } from "../workbook-parts";
import { WORKSHEET_SEQUENCE } from "../worksheet-order";
import { child, prefixed, XmlEditor, type XmlElement } from "../xml";
import { areaFormula, rowsFormula, withSheetName } from "./sheet-names";

type SetPageSetup = Extract<LayoutCommand, { readonly kind: "set-page-setup" }>;

const POINTS_PER_INCH = 72;
/** Excel's margins of a sheet that stores none, inches. */
const PLAIN_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Changes what is named of a sheet's page. */
export function writePageSetup(
  pkg: Package,
  { model, part, entry }: OpenSheet,
  { page }: SetPageSetup,
): ApplyStep {
  const editor = new XmlEditor(model.document);
  const { root } = model.document;
  const zoom = wantedZoom(page);
  if (zoom) fitToPage(editor, root, !("scale" in zoom));
  if (page.margins) setMargins(editor, root, page.margins);
  setSetup(editor, root, page, zoom);
  const written = editor.changed ? withPart(pkg, part, editor.toString()) : pkg;
  const titled =
    page.titleRows === undefined ? written : withTitles(written, entry, page.titleRows);
  return done(page.printAreas ? withArea(titled, entry, page.printAreas) : titled);
}

/** `sheetPr/pageSetUpPr/@fitToPage` says whether scale or fit counts. */
function fitToPage(editor: XmlEditor, root: XmlElement, fits: boolean): void {
  const properties = child(root, "sheetPr");
  const present = properties && child(properties, "pageSetUpPr");
  if (present) {
    if (fits) editor.setAttribute(present, "fitToPage", "1");
    else editor.removeAttribute(present, "fitToPage");
    return;
  }
  if (!fits) return;
  const xml = `<${prefixed(root, "pageSetUpPr")} fitToPage="1"/>`;
  // The last of the children of sheetPr.
  if (properties) editor.append(properties, xml);
  else {
    const tag = prefixed(root, "sheetPr");
    insertInSequence(editor, root, WORKSHEET_SEQUENCE, "sheetPr", `<${tag}>${xml}</${tag}>`);
  }
}

function setMargins(editor: XmlEditor, root: XmlElement, margins: SheetPage["margins"]): void {
  const inches = Object.entries(margins).map(
    ([side, points]) => [side, points / POINTS_PER_INCH] as const,
  );
  setAll(editor, root, "pageMargins", inches, PLAIN_MARGINS);
}

function setSetup(
  editor: XmlEditor,
  root: XmlElement,
  { paperSize, landscape }: PageChange,
  zoom: PageZoom | null,
): void {
  const wanted: (readonly [string, string | number])[] = [];
  if (paperSize !== undefined) wanted.push(["paperSize", paperSize]);
  if (zoom) {
    if ("scale" in zoom) wanted.push(["scale", zoom.scale]);
    else wanted.push(["fitToWidth", zoom.wide], ["fitToHeight", zoom.tall]);
  }
  if (landscape !== undefined) wanted.push(["orientation", landscape ? "landscape" : "portrait"]);
  if (wanted.length > 0) setAll(editor, root, "pageSetup", wanted, {});
}

/** Sets attributes of a child of the worksheet, made with `plain` ones where it is missing. */
function setAll(
  editor: XmlEditor,
  root: XmlElement,
  local: string,
  wanted: readonly (readonly [name: string, value: string | number])[],
  plain: Readonly<Record<string, string | number>>,
): void {
  const present = child(root, local);
  if (present) {
    for (const [name, value] of wanted) editor.setAttribute(present, name, String(value));
    return;
  }
  const all = Object.entries({ ...plain, ...Object.fromEntries(wanted) });
  const attributes = all.map(([name, value]) => ` ${name}="${value}"`).join("");
  const xml = `<${prefixed(root, local)}${attributes}/>`;
  insertInSequence(editor, root, WORKSHEET_SEQUENCE, local, xml);
}

/** Print titles may name columns too: those stay. */
function withTitles(
  pkg: Package,
  { name, index }: OpenSheet["entry"],
  titleRows: SheetPage["titleRows"],
): Package {
  const present = sheetNameFormula(workbookParts(pkg), index, PRINT_TITLES) ?? "";
  const columns = splitUnion(present).filter((area) => !readAreas(area).some(isWholeRows));
  const areas = titleRows ? [...columns, rowsFormula(name, titleRows)] : columns;
  return withSheetName(pkg, index, PRINT_TITLES, areas.length > 0 ? areas.join(",") : null);
}

const withArea = (
  pkg: Package,
  { name, index }: OpenSheet["entry"],
  areas: readonly RangeAddress[],
): Package =>
  withSheetName(pkg, index, PRINT_AREA, areas.map((area) => areaFormula(name, area)).join(","));
