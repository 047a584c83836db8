import { loadOffice } from "./load-office";

const { fake } = loadOffice({ requirementSet: "1.14" });
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("SOP 1");
const write = (options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    sheetOf(context).getRange("A1").values = [["x"]];
    await context.sync();
  });

beforeEach(() => {
  fake.reset();
  fake.addSheet("SOP 1");
});

test("while a cell is edited, requests fail, or wait when they ask to", async () => {
  fake.faults.beginCellEdit();
  await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const waiting = write({ delayForCellEdit: true });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(fake.cell("SOP 1", "A1").value).toBeNull();
  fake.faults.endCellEdit();
  await waiting;
  expect(fake.cell("SOP 1", "A1").value).toBe("x");
});

test("a payload above the limit is refused as a whole, both ways", async () => {
  fake.faults.payloadLimit = 3000;
  const big = Excel.run(async (context) => {
    sheetOf(context).getRange("A1").values = [["y".repeat(4000)]];
    await context.sync();
  });
  await expect(big).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(fake.cell("SOP 1", "A1").value).toBeNull();

  fake.type("SOP 1", "A1", "z".repeat(4000));
  const read = Excel.run(async (context) => {
    sheetOf(context).getRange("A1").load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("a lost session fails everything until it is back", async () => {
  fake.faults.lostSession = true;
  await expect(write()).rejects.toMatchObject({ code: "ConnectionFailure" });
  fake.faults.lostSession = false;
  await write();
  expect(fake.cell("SOP 1", "A1").value).toBe("x");
});

test("a slow host answers when it is let go", async () => {
  const release = fake.faults.hold();
  const running = write();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(fake.cell("SOP 1", "A1").value).toBeNull();
  release();
  await running;
  expect(fake.cell("SOP 1", "A1").value).toBe("x");
});

test("an error planned in the middle of a batch keeps what was before it", async () => {
  fake.faults.failAt("Shape.Name", "GeneralException", 1);
  await Excel.run(async (context) => {
    for (const name of ["a", "b", "c"]) sheetOf(context).shapes.addTextBox(name).name = name;
    await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
  });
  expect(fake.shapes("SOP 1").map((s) => s.text?.text)).toEqual(["a", "b"]);
  expect(fake.shapes("SOP 1")[0]!.name).toBe("a");
});

test("an error can be planned at the making of an object and at a load", async () => {
  fake.faults.failAt("ShapeCollection.AddLine", "GeneralException");
  fake.faults.failAt("Worksheet.Name", "ItemNotFound");
  await Excel.run(async (context) => {
    sheetOf(context).shapes.addLine(0, 0, 9, 9);
    await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    sheetOf(context).load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("a protected sheet", () => {
  beforeEach(() => fake.protect("SOP 1", "rahasia"));

  test("refuses cells, shapes and formats, and can still be read", async () => {
    await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
    await Excel.run(async (context) => {
      sheetOf(context).shapes.addTextBox("x");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      sheetOf(context).getRange("A1").format.fill.color = "red";
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      const { protection } = sheetOf(context).load("protection/protected,protection/options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options.allowEditObjects).toBe(false);
    });
  });

  test("takes content in unlocked cells", async () => {
    fake.unprotect("SOP 1");
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:A2").format.protection.locked = false;
      sheetOf(context).protection.protect();
      await context.sync();
      sheetOf(context).getRange("A1:A2").values = [["a"], ["b"]];
      await context.sync();
      sheetOf(context).getRange("A2:A3").values = [["c"], ["d"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
    expect(fake.cell("SOP 1", "A2").value).toBe("b");
  });

  test("opens with its password only", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).protection.unprotect("salah");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      sheetOf(context).protection.unprotect("rahasia");
      await context.sync();
      sheetOf(context).protection.protect({ allowEditObjects: true });
      sheetOf(context).shapes.addTextBox("allowed");
      await context.sync();
    });
    expect(fake.shapes("SOP 1")).toHaveLength(1);
  });
});
