import { loadOffice } from "./load-office";

const { fake } = loadOffice({ requirementSet: "1.14" });

const NAME = "SOP 1";
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(NAME);

beforeEach(() => {
  fake.reset();
  fake.addSheet(NAME);
  fake.addSheet("Lain");
});

test("sheets: list, active, hidden, added, refused names", async () => {
  fake.sheet("Lain").visibility = "Hidden";
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/id");
    const active = worksheets.getActiveWorksheet().load("name");
    const shown = worksheets.getCount(true);
    await context.sync();
    expect(worksheets.items.map((s) => [s.name, s.visibility])).toEqual([
      [NAME, "Visible"],
      ["Lain", "Hidden"],
    ]);
    expect([active.name, shown.value]).toEqual([NAME, 1]);
    worksheets.getItem("Lain").activate();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    worksheets.add("sop 1");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    worksheets.add("a/b");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    worksheets.add("Baru").activate();
    await context.sync();
  });
  expect(fake.workbook.activeSheetId).toBe(fake.sheet("Baru").id);
});

test("a protected structure keeps its sheets, a hidden sheet cannot be selected on", async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.protection.protect();
    workbook.load("protection/protected,readOnly");
    await context.sync();
    expect([workbook.protection.protected, workbook.readOnly]).toEqual([true, false]);
    workbook.worksheets.add("Baru");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    workbook.protection.unprotect();
    workbook.worksheets.getItem("Lain").visibility = "Hidden";
    workbook.worksheets.getItem("Lain").getRange("A1").select();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    const areas = sheetOf(context).getRanges("A1:A2,C3").load("areaCount,cellCount");
    await context.sync();
    expect([areas.areaCount, areas.cellCount]).toEqual([2, 3]);
  });
});

test("selection of the user and of the add-in", async () => {
  fake.select("Lain", "B2:C3");
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Lain!B2:C3", "Lain!B2"]);
    sheetOf(context).getRange("D4").select();
    await context.sync();
  });
  expect(fake.sheet(NAME).selection).toMatchObject({ top: 3, left: 3 });
  expect(fake.workbook.activeSheetId).toBe(fake.sheet(NAME).id);
});

test("all row and column sizes in one request, hidden ones marked", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("2:2").format.rowHeight = 40;
    sheet.getRange("B:B").columnHidden = true;
    const block = sheet.getRange("A1:C3");
    const rows = block.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = block.getColumnProperties({
      columnHidden: true,
      columnIndex: true,
      format: { columnWidth: true },
    });
    const cells = block.getCellProperties({ address: true, format: { fill: { color: true } } });
    const last = sheet.getRange("C3").load("left,top,width,height,hidden");
    await context.sync();
    expect(rows.value.map((r) => r.format?.rowHeight)).toEqual([15, 40, 15]);
    expect(columns.value[1]).toEqual({
      columnHidden: true,
      columnIndex: 1,
      format: { columnWidth: 0 },
    });
    expect(cells.value[2]![1]).toEqual({
      address: "'SOP 1'!B3",
      format: { fill: { color: "#FFFFFF" } },
    });
    expect([last.left, last.top, last.width, last.height]).toEqual([48, 55, 48, 15]);
  });
});

test("an option that the fake does not know is named", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1").getCellProperties({ style: true });
    await expect(context.sync()).rejects.toMatchObject({
      message: expect.stringContaining("CellProperties.style"),
    });
  });
});

test("merges: found from any block that meets them, emptied cells, cut by unmerge", async () => {
  fake.type(NAME, "B2", "kept");
  fake.type(NAME, "C2", "lost");
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B2:C3").merge();
    sheet.getRange("E1:F2").merge(true);
    const areas = sheet.getUsedRange().getMergedAreasOrNullObject();
    areas.load("address,areaCount");
    areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    const none = sheet.getRange("H1:I9").getMergedAreasOrNullObject();
    await context.sync();
    expect(areas.areaCount).toBe(3);
    expect(areas.address).toBe("'SOP 1'!B2:C3,'SOP 1'!E1:F1,'SOP 1'!E2:F2");
    const [first] = areas.areas.items;
    expect([first!.rowIndex, first!.columnIndex, first!.rowCount]).toEqual([1, 1, 2]);
    expect(none.isNullObject).toBe(true);
    sheet.getRange("C3").unmerge();
    await context.sync();
  });
  expect(fake.cell(NAME, "C2").value).toBeNull();
  expect(fake.sheet(NAME).merges).toHaveLength(2);
  expect(fake.references).toBe(0);
});

test("looks of cells: shared ones, differing ones", async () => {
  await Excel.run(async (context) => {
    const block = sheetOf(context).getRange("A1:B1");
    block.getCell(0, 0).format.font.bold = true;
    block.format.fill.color = "yellow";
    block.format.borders.getItem("EdgeBottom").style = "Continuous";
    block.numberFormat = [["0.00", ";;;"]];
    block.values = [[1.5, "hidden"]];
    block.load("text,format/fill/color,format/font/bold");
    await context.sync();
    expect(block.text).toEqual([["1,50", ""]]);
    expect([block.format.fill.color, block.format.font.bold]).toEqual(["#FFFF00", null]);
  });
});

test("page layout: paper, margins, areas, titles, breaks", async () => {
  await Excel.run(async (context) => {
    const { pageLayout, horizontalPageBreaks } = sheetOf(context);
    const noArea = pageLayout.getPrintAreaOrNullObject();
    const noTitles = pageLayout.getPrintTitleRowsOrNullObject();
    pageLayout.set({
      paperSize: "A4",
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
    });
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    await context.sync();
    expect([noArea.isNullObject, noTitles.isNullObject]).toEqual([true, true]);

    pageLayout.setPrintArea("A1:K40");
    pageLayout.setPrintTitleRows("$3:$4");
    horizontalPageBreaks.add("A20");
    pageLayout.load("topMargin,leftMargin,zoom,paperSize,printGridlines");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect(pageLayout.topMargin).toBeCloseTo(72);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect([area.address, titles.address]).toEqual(["'SOP 1'!A1:K40", "'SOP 1'!3:4"]);
    expect(horizontalPageBreaks.items.map((b) => b.rowIndex)).toEqual([19]);
    pageLayout.zoom = { scale: 5 };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    pageLayout.setPrintTitleRows("A1:B2");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("names, tables, validations and conditional formats", async () => {
  fake.sheet(NAME).conditionalFormats.push({
    id: "1",
    type: "ColorScale",
    areas: [{ top: 0, left: 0, bottom: 4, right: 0 }],
    formula: "",
    fill: "",
    stopIfTrue: false,
  });
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const block = sheet.getRange("A1:B3");
    context.workbook.names.add("pelaksana", block);
    const named = sheet.getRange("Pelaksana").load("address");
    const item = context.workbook.names.getItem("pelaksana").load("formula,type");
    const none = sheet.names.getItemOrNullObject("pelaksana");
    const table = sheet.tables.add("A1:B3", true);
    const header = table.getHeaderRowRange().load("address");
    block.dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$1:$A$3" } };
    const inside = sheet.getRange("A2").dataValidation.load("type,rule");
    const across = sheet.getRange("B3:C3").dataValidation.load("type");
    const formats = block.conditionalFormats.getCount();
    await context.sync();
    expect(named.address).toBe("'SOP 1'!A1:B3");
    expect([item.formula, item.type]).toEqual(["='SOP 1'!$A$1:$B$3", "Range"]);
    expect(none.isNullObject).toBe(true);
    expect(header.address).toBe("'SOP 1'!A1:B1");
    expect([inside.type, across.type]).toEqual(["List", "Inconsistent"]);
    expect(formats.value).toBe(1);
    sheet.tables.add("B2:C9", true);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("settings, properties and custom XML", async () => {
  await Excel.run(async (context) => {
    const { settings, customXmlParts, properties } = context.workbook;
    settings.add("susun", { version: 1 });
    properties.custom.add("Profil", "2012");
    sheetOf(context).customProperties.add("lane", "1");
    customXmlParts.add('<s:susun xmlns:s="urn:susun"><a/></s:susun>');
    await context.sync();
    const setting = settings.getItemOrNullObject("susun").load("value");
    const missing = settings.getItemOrNullObject("Susun");
    const property = properties.custom.getItem("profil").load("value,type");
    const part = customXmlParts.getByNamespace("urn:susun").getOnlyItemOrNullObject();
    const xml = part.getXml();
    customXmlParts.load("items/id,items/namespaceUri");
    await context.sync();
    expect(setting.value).toEqual({ version: 1 });
    expect(missing.isNullObject).toBe(true);
    expect([property.value, property.type]).toEqual(["2012", "String"]);
    expect(xml.value).toContain("<a/>");
    expect(customXmlParts.items[0]!.namespaceUri).toBe("urn:susun");
    part.delete();
    setting.delete();
    await context.sync();
  });
  expect(fake.workbook.customXml.size).toBe(0);
  expect(fake.workbook.settings.size).toBe(0);
});

test("the application takes the calls that only save time", async () => {
  await Excel.run(async (context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.calculate("Full");
    context.workbook.application.load("calculationMode");
    await context.sync();
    expect(context.workbook.application.calculationMode).toBe("Automatic");
  });
});
