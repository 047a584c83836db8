import { buildXlsx, MAIN_NS } from "../../tests/support/xlsx-package";
import { openWorkbook, readSheetView } from "./workbook-file";

const styles =
  `<styleSheet xmlns="${MAIN_NS}"><fonts><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><i val="0"/><u/><sz val="12"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFBFBFBF"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="2" tint="-0.25"/></patternFill></fill></fills>' +
  '<borders><border/><border><left style="thin"><color indexed="10"/></left><right style="none"/><top style="medium"><color auto="1"/></top><bottom/></border></borders>' +
  '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1" numFmtId="14"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="90"/></xf><xf fillId="3"/></cellXfs></styleSheet>';

const view = (rows: string, before = "") =>
  readSheetView(
    openWorkbook(
      buildXlsx({
        sheets: [
          {
            name: "S",
            xml: `<worksheet xmlns="${MAIN_NS}">${before}<sheetData>${rows}</sheetData></worksheet>`,
          },
        ],
        styles,
      }),
    ),
    "S",
  );

test("a look has its font, fill, borders and alignment with colours resolved", () => {
  expect(view('<row r="1"><c r="A1" s="1"/></row>').lookAt(0, 0)).toEqual({
    font: {
      name: "Arial",
      size: 12,
      bold: true,
      italic: false,
      underline: true,
      strike: false,
      color: "#376092",
    },
    fill: "#bfbfbf",
    border: {
      top: { style: "medium", color: null },
      right: null,
      bottom: null,
      left: { style: "thin", color: "#ff0000" },
    },
    horizontal: "center",
    vertical: "top",
    wrap: true,
    indent: 2,
    textRotation: 90,
    numberFormat: "m/d/yyyy",
  });
});

test("a cell looks as itself, else as its row, else as its column", () => {
  const sheet = view(
    '<row r="1"><c r="A1" s="0"/></row><row r="2" s="1" customFormat="1"/><row r="3" s="1"/>',
    '<cols><col min="1" max="2" width="9" style="2"/></cols>',
  );
  const fills = [
    [0, 0],
    [1, 0],
    [2, 1],
    [2, 2],
  ].map(([row, column]) => sheet.lookAt(row!, column!).fill);
  expect(fills).toEqual([null, "#bfbfbf", "#c4bd97", null]);
});

test("rich text comes in runs, the first of which may have the cell's own look", () => {
  const sheet = view(
    '<row r="1"><c r="A1" s="1" t="inlineStr"><is><r><t>a</t></r><r><rPr><i/><color rgb="FF00FF00"/></rPr><t>b</t></r></is></c><c r="B1" t="inlineStr"><is><t>c</t></is></c></row>',
  );
  expect(sheet.runsAt(0, 0)).toEqual([
    { text: "a", bold: true, italic: false, underline: true, color: "#376092" },
    { text: "b", bold: false, italic: true, underline: false, color: "#00ff00" },
  ]);
  expect(sheet.runsAt(0, 1)).toBeNull();
});

test("frozen panes, grid lines and the extent are known", () => {
  const sheet = view(
    '<row r="4"><c r="C4" s="1"/></row>',
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/></sheetView></sheetViews>',
  );
  expect(sheet.frozen).toEqual({ rows: 5, columns: 2 });
  expect(sheet.gridLines).toBe(false);
  expect(sheet.extent).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  const split =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" ySplit="900"/></sheetView></sheetViews>';
  expect(view("", split)).toMatchObject({ frozen: { rows: 0, columns: 0 }, gridLines: true });
});
