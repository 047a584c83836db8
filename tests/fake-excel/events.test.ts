import { loadOffice } from "./load-office";

const { fake } = loadOffice({ requirementSet: "1.14" });
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("SOP 1");

beforeEach(() => {
  fake.reset();
  fake.addSheet("SOP 1");
  fake.addSheet("Lain");
});

async function listen() {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  const handle = await Excel.run(async (context) => {
    const added = sheetOf(context).onChanged.add(async (event) => {
      seen.push(event);
    });
    await context.sync();
    return added;
  });
  const remove = () =>
    Excel.run(handle.context as Excel.RequestContext, async (context) => {
      handle.remove();
      await context.sync();
    });
  return { seen, remove };
}

test("an edit of the user reaches the handler, until it is removed", async () => {
  const { seen, remove } = await listen();
  fake.type("SOP 1", "B7", "Mulai");
  fake.type("Lain", "A1", "x");
  await fake.eventsDelivered();
  expect(seen).toMatchObject([{ address: "B7", changeType: "RangeEdited", source: "Local" }]);

  await remove();
  fake.type("SOP 1", "B8", "Selesai");
  await fake.eventsDelivered();
  expect(seen).toHaveLength(1);
  expect(fake.listeners).toBe(0);
});

test("edits of the add-in are told apart and give their range", async () => {
  const { seen } = await listen();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B1").values = [["a", "b"]];
    await context.sync();
    await fake.eventsDelivered();
    const range = seen[0]!.getRange(context).load("values");
    await context.sync();
    expect(range.values).toEqual([["a", "b"]]);
  });
  expect(seen[0]).toMatchObject({ triggerSource: "ThisLocalAddin" });
  expect(fake.references).toBe(0);
});

test("no events while they are switched off; they may be lost or come twice", async () => {
  const { seen } = await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    sheetOf(context).getRange("A1").values = [["quiet"]];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  fake.faults.dropEvents = 1;
  fake.type("SOP 1", "A2", "lost");
  fake.faults.duplicateEvents = 1;
  fake.type("SOP 1", "A3", "twice");
  fake.pick("SOP 1", "A4", "unreported");
  await fake.eventsDelivered();
  expect(seen.map((event) => event.address)).toEqual(["A3", "A3"]);
});

test("handlers on the collection hear of every sheet", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(async (e) => void seen.push(`activated ${e.worksheetId}`));
    worksheets.onDeactivated.add(async (e) => void seen.push(`deactivated ${e.worksheetId}`));
    worksheets.onAdded.add(async (e) => void seen.push(`added ${e.worksheetId}`));
    worksheets.onDeleted.add(async (e) => void seen.push(`deleted ${e.worksheetId}`));
    worksheets.onChanged.add(async (e) => void seen.push(`changed ${e.worksheetId} ${e.address}`));
    worksheets.onSelectionChanged.add(async (e) => void seen.push(`selected ${e.address}`));
    worksheets.onProtectionChanged.add(async (e) => void seen.push(`protected ${e.isProtected}`));
    worksheets.onFormatChanged.add(async (e) => void seen.push(`format ${e.address}`));
    await context.sync();
    fake.activate("Lain");
    fake.type("Lain", "C1", 1);
    fake.insertRows("Lain", 1, 2);
    fake.select("Lain", "B2:C3");
    const added = worksheets.add("Baru");
    added.getRange("A1").format.fill.color = "#ff0000";
    await context.sync();
    added.delete();
    await context.sync();
    fake.protect("SOP 1");
    await fake.eventsDelivered();
  });
  const [sop, other] = [fake.sheet("SOP 1").id, fake.sheet("Lain").id];
  const fresh = seen.find((s) => s.startsWith("added"))!.slice("added ".length);
  expect(seen).toEqual([
    `deactivated ${sop}`,
    `activated ${other}`,
    `changed ${other} C1`,
    `changed ${other} 1:2`,
    "selected B2:C3",
    `added ${fresh}`,
    "format A1",
    `deleted ${fresh}`,
    "protected true",
  ]);
});
