import { type RangeAddress, rangeName } from "../core/grid/address";
import type { CellChoice, CellLook } from "../core/sheet-commands";
import { choiceList } from "../core/sheets/cell-choice";
import { contentCells } from "../core/sheets/content-cells";
import { rangeAt } from "./blocks";
import type { LayoutOperation } from "./check-layout";
import { enterCells } from "./write-cells";
import { writeColumnWidths, writeRowBreaks, writeRowHeights } from "./write-layout";
import { setPage } from "./write-page";
import type { WriteStep } from "./write-steps";

type MakeSheet = Extract<LayoutOperation, { readonly kind: "make-sheet" }>;

/** Bytes of one property of a block. Measured. */
const PROPERTY_BYTES = 350;

/** Fills a sheet that was just added. What is entered comes first: a text format would keep numbers as text. */
export function fillSheet(
  sheet: Excel.Worksheet,
  { sheet: name, content, paper }: MakeSheet,
): readonly WriteStep[] {
  const { cells, merges, looks, choices, columnWidths, rowHeights, page } = content;
  const entered = contentCells(cells).map(({ at, content: entry }) => ({
    kind: "enter" as const,
    sheet: name,
    at,
    content: entry,
    format: "General",
  }));
  return [
    ...enterCells(sheet, entered),
    ...merges.map((merge) => ({
      bytes: PROPERTY_BYTES,
      queue: () => sheet.getRange(rangeName(merge)).merge(),
    })),
    ...looks.map((one) => lookStep(sheet, one.range, one.look)),
    ...writeColumnWidths(
      sheet,
      columnWidths.map((width, column) => ({ column, width })),
    ),
    ...writeRowHeights(
      sheet,
      rowHeights.map((height, row) => ({ row, height })),
    ),
    ...choices.map((choice) => choiceStep(sheet, choice)),
    {
      bytes: PROPERTY_BYTES * 8,
      queue() {
        const { titleRows, paperSize, ...rest } = page;
        setPage(sheet, {
          ...rest,
          ...(titleRows && { titleRows }),
          ...(paper !== "printer" && { paperSize }),
        });
        if (page.printArea) sheet.pageLayout.setPrintArea(rangeName(page.printArea));
      },
    },
    ...(page.rowBreaks.length > 0 ? [writeRowBreaks(sheet, page.rowBreaks)] : []),
  ];
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function lookStep(sheet: Excel.Worksheet, area: RangeAddress, look: CellLook): WriteStep {
  const properties = Object.keys(look).length + (look.border === undefined ? 0 : 6);
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const formatBytes = look.numberFormat ? size * (look.numberFormat.length + 4) : 0;
  return {
    bytes: PROPERTY_BYTES * (properties + 1) + formatBytes,
    queue() {
      const range = rangeAt(sheet, area);
      const { format } = range;
      const { font } = format;
      if (look.bold !== undefined) font.bold = look.bold;
      if (look.italic !== undefined) font.italic = look.italic;
      if (look.underline !== undefined) font.underline = look.underline ? "Single" : "None";
      if (look.size !== undefined) font.size = look.size;
      if (look.color !== undefined) font.color = `#${look.color}`;
      if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
      if (look.align !== undefined) format.horizontalAlignment = HORIZONTAL[look.align];
      if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
      if (look.wrap !== undefined) format.wrapText = look.wrap;
      if (look.border !== undefined) setBorders(format, area, look.border);
      if (look.numberFormat !== undefined) {
        const row = Array.from({ length: area.right - area.left + 1 }, () => look.numberFormat);
        range.numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () => row);
      }
    },
  };
}

/** Lines around every cell of the block; a block of one column or row has none inside. */
function setBorders(format: Excel.RangeFormat, area: RangeAddress, drawn: boolean): void {
  const edges = [
    ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
    ...(area.right > area.left ? (["InsideVertical"] as const) : []),
    ...(area.bottom > area.top ? (["InsideHorizontal"] as const) : []),
  ];
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = drawn ? "Continuous" : "None";
    if (!drawn) continue;
    border.weight = "Thin";
    border.color = "#000000";
  }
}

function choiceStep(
  sheet: Excel.Worksheet,
  { range, options, prompt, strict }: CellChoice,
): WriteStep {
  const source = choiceList(options);
  const words = source.length + (prompt ? prompt.title.length + prompt.text.length : 0);
  return {
    bytes: PROPERTY_BYTES * 4 + 2 * words,
    queue() {
      const { dataValidation } = rangeAt(sheet, range);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { message: "", showAlert: strict, style: "Stop", title: "" };
      if (prompt) {
        dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
      }
    },
  };
}
