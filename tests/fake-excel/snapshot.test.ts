import type { SnapshotShape } from "../../src/core/grid/grid-snapshot";
import { grid } from "../support/grid";
import { loadOffice } from "./load-office";

const plain: SnapshotShape = {
  id: "",
  name: "",
  kind: "shape",
  geometry: "flowChartProcess",
  bounds: { x: 0, y: 0, width: 60, height: 30 },
  rotation: 0,
  text: "",
  textBox: false,
  hidden: false,
  title: "",
  description: "",
  connector: null,
  groupId: null,
};

const snapshot = grid(
  [
    ["No", "Kegiatan", { formula: "=$A$2", value: 1 }],
    [1, "Terima surat", null],
    [2, "Catat", null],
  ],
  {
    merges: ["B1:C1", "A2:A3"],
    columnWidths: [20, 0, 90],
    rowHeight: 40,
    printArea: "A1:C3",
    shapes: [
      { ...plain, id: "2", name: "a", title: "susun:x", text: "Mulai" },
      { ...plain, id: "3", name: "b", hidden: true, bounds: { ...plain.bounds, y: 90 } },
      { ...plain, id: "7", name: "logo", kind: "group", geometry: "" },
      { ...plain, id: "8", name: "inner", kind: "picture", geometry: "", groupId: "7" },
      {
        ...plain,
        id: "4",
        name: "link",
        kind: "connector",
        geometry: "bentConnector3",
        bounds: { x: 30, y: 30, width: 0, height: 60 },
        connector: {
          waypoints: [
            { x: 30, y: 30 },
            { x: 30, y: 90 },
          ],
          begin: { shapeId: "2", site: 2 },
          end: { shapeId: "3", site: 0 },
          beginArrow: false,
          endArrow: true,
        },
      },
      {
        ...plain,
        id: "9",
        name: "turned",
        rotation: 90,
        bounds: { x: 100, y: 0, width: 30, height: 60 },
      },
    ],
  },
);

const { fake } = loadOffice({ requirementSet: "1.14" });
beforeEach(() => fake.reset([snapshot]));

test("a sheet made from a snapshot reads as the snapshot", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("SOP 1");
    const used = sheet.getUsedRange(true).load("address,values,formulas");
    const columns = sheet.getRange("A1:D1").getColumnProperties({
      columnHidden: true,
      format: { columnWidth: true },
    });
    const cell = sheet.getRange("C3").load("left,top");
    const merged = sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("address");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    sheet.pageLayout.load("paperSize,orientation,topMargin,zoom");
    await context.sync();
    expect(used.address).toBe("'SOP 1'!A1:C3");
    expect(used.formulas[0]).toEqual(["No", "Kegiatan", "=$A$2"]);
    expect(columns.value.map((c) => [c.columnHidden, c.format?.columnWidth])).toEqual([
      [false, 20],
      [true, 0],
      [false, 90],
      [false, 60],
    ]);
    expect([cell.left, cell.top]).toEqual([20, 80]);
    expect(merged.address).toBe("'SOP 1'!B1:C1,'SOP 1'!A2:A3");
    expect(area.address).toBe("'SOP 1'!A1:C3");
    expect(sheet.pageLayout.toJSON()).toMatchObject({
      paperSize: "A4",
      orientation: "Landscape",
      topMargin: 54,
      zoom: { scale: 100 },
    });
  });
});

test("its shapes have glue, groups, hidden ones and the box before the turn", async () => {
  const ids = fake.shapeIds("SOP 1");
  expect(fake.sheet("SOP 1").shapes.map((s) => [s.name, s.type, s.visible])).toEqual([
    ["a", "GeometricShape", true],
    ["b", "GeometricShape", false],
    ["logo", "Group", true],
    ["link", "Line", true],
    ["turned", "GeometricShape", true],
  ]);
  expect(fake.shape("SOP 1", "logo").members?.map((s) => s.name)).toEqual(["inner"]);
  expect(fake.shape("SOP 1", "link").line).toMatchObject({
    connectorType: "Elbow",
    beginGlue: { shapeId: ids.get("2"), site: 2 },
    endGlue: { shapeId: ids.get("3"), site: 0 },
    endArrow: { style: "Triangle" },
  });
  const { left, top, width, height } = fake.shape("SOP 1", "turned");
  expect([left, top, width, height]).toEqual([85, 15, 60, 30]);
});

describe("inserting rows", () => {
  test("moves cells, formulas, merges, print area, breaks and shapes; a kept range goes along", async () => {
    fake.sheet("SOP 1").page.rowBreaks.push(2);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SOP 1").getRange("B3");
      await context.sync();
      fake.insertRows("SOP 1", 2, 2);
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("'SOP 1'!B5");
      expect(range.values).toEqual([["Catat"]]);
    });
    expect(fake.cell("SOP 1", "C1")).toMatchObject({ formula: "=$A$4", value: 1 });
    expect(fake.sheet("SOP 1").merges).toContainEqual({ top: 3, left: 0, bottom: 4, right: 0 });
    expect(fake.sheet("SOP 1").page.printArea[0]!.bottom).toBe(4);
    expect(fake.sheet("SOP 1").page.rowBreaks).toEqual([4]);
    // The rows come at 40 pt and take 80 pt: "a" lies above, "turned" is cut, "b" lies below.
    expect(fake.shape("SOP 1", "a").top).toBe(0);
    expect(fake.shape("SOP 1", "b").top).toBe(170);
    expect(fake.shape("SOP 1", "link").height).toBe(140);
  });

  test("leaves shapes that do not move with cells, and refuses on a protected sheet", () => {
    fake.shape("SOP 1", "b").placement = "Absolute";
    fake.insertRows("SOP 1", 1, 1);
    expect(fake.shape("SOP 1", "b").top).toBe(90);
    fake.protect("SOP 1");
    expect(() => fake.insertRows("SOP 1", 1, 1)).toThrow(/protected/);
  });
});
