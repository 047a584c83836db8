import { loadOffice } from "./load-office";

const { fake } = loadOffice({ requirementSet: "1.14" });

beforeEach(() => {
  fake.reset();
  fake.addSheet("SOP 1");
});

test("values written come back, with address and used range", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("SOP 1");
    sheet.getRange("B2:C3").values = [
      ["a", 1],
      [true, "'01"],
    ];
    const used = sheet.getUsedRange(true).load("address,values,text");
    await context.sync();
    expect(used.address).toBe("'SOP 1'!B2:C3");
    expect(used.values).toEqual([
      ["a", 1],
      [true, "01"],
    ]);
  });
  expect(fake.references).toBe(0);
});

test("a glued connector tells its ends", async () => {
  await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem("SOP 1");
    const a = shapes.addGeometricShape("FlowChartProcess");
    a.set({ left: 100, top: 100, width: 80, height: 40, name: "a" });
    const b = shapes.addGeometricShape("FlowChartDecision");
    b.set({ left: 100, top: 200, width: 80, height: 40, name: "b" });
    const link = shapes.addLine(140, 140, 140, 200, "Elbow");
    link.line.connectBeginShape(a, 2);
    link.line.connectEndShape(b, 0);
    link.load(
      "top,height,line/isBeginConnected,line/beginConnectedSite,line/beginConnectedShape/name,line/connectorType",
    );
    await context.sync();
    expect([link.top, link.height]).toEqual([140, 60]);
    expect(link.line.beginConnectedShape.name).toBe("a");
    expect(link.line.beginConnectedSite).toBe(2);
    expect(link.line.connectorType).toBe("Elbow");
  });
});
