import { loadOffice } from "./load-office";
import { replay } from "./trace";

const { fake } = loadOffice({ requirementSet: "1.14" });

async function draw(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Alur");
    const a = sheet.shapes.addGeometricShape("FlowChartProcess");
    const b = sheet.shapes.addGeometricShape("FlowChartProcess");
    b.left = 300;
    const line = sheet.shapes.addLine(72, 36, 300, 36);
    line.line.connectBeginShape(a, 3);
    line.line.connectEndShape(b, 1);
    const range = sheet.getRange("A1");
    range.values = [["x"]];
    await context.sync();
    range.load("values");
    sheet.shapes.load("items/id,items/width");
    await context.sync();
    a.delete();
    await context.sync();
  });
}

test("a captured trace gives the same answers on a fresh workbook", async () => {
  fake.reset();
  fake.addSheet("SOP 1");
  await draw();
  const trace = [...fake.trace];
  expect(trace.length).toBeGreaterThan(3);
  expect(trace[0]!.request.Actions.length).toBeGreaterThan(10);

  fake.reset();
  fake.addSheet("SOP 1");
  expect(replay(trace, fake.process)).toEqual([]);
  expect(fake.shapes("Alur")).toHaveLength(2);
});

test("ids of another host are matched; a different answer is pointed at", async () => {
  fake.reset();
  fake.addSheet("SOP 1");
  await draw();
  const other = JSON.stringify(fake.trace).replaceAll("-4000-8000-", "-4EEE-9EEE-");
  const trace = JSON.parse(other.replaceAll('"Width":228', '"Width":229'));

  fake.reset();
  fake.addSheet("SOP 1");
  expect(replay(trace, fake.process)).toEqual([
    { index: 1, at: expect.stringMatching(/Width$/), expected: 229, actual: 228 },
  ]);
});
