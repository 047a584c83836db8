import type { GridSnapshot, SnapshotShape } from "../../src/core/grid/grid-snapshot";
import type { HostCommand } from "../../src/core/workbook-port";
import { createExcelPort } from "../../src/excel/create-excel-port";
import { loadOffice } from "../fake-excel/load-office";
import { grid } from "../support/grid";
import { connector, group, shape, symbol } from "../support/shapes";

const SHEET = "SOP 1";
const { fake } = loadOffice({ requirementSet: "1.14" });
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

afterEach(() => {
  expect(fake.references).toBe(0);
});

async function open(...sheets: readonly GridSnapshot[]) {
  fake.reset(sheets);
  const port = createExcelPort();
  const read = async (sheet = SHEET) => {
    await nextTask();
    const before = port.syncs();
    const snapshot = await port.readSnapshot(sheet);
    return { snapshot, syncs: port.syncs() - before };
  };
  return { port, read };
}

const box = (x: number, y: number) => ({ x, y, width: 40, height: 20 });

describe("page setup", () => {
  test("paper, margins, scale, areas, titles, manual breaks", async () => {
    const plain = grid([["a"]], { sheet: SHEET, printArea: "A1:F30" });
    const page = {
      ...plain.page,
      paperSize: 14,
      landscape: false,
      scale: null,
      fit: { wide: 1, tall: 0 },
      titleRows: { first: 12, last: 14 },
      rowBreaks: [20, 35],
    };
    const { read } = await open({ ...plain, page });
    expect((await read()).snapshot.page).toEqual(page);
  });

  test("whole columns of a print area end where the sheet does", async () => {
    const { read } = await open(grid([["a", "b"], ["c"], ["d"]], { sheet: SHEET }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).pageLayout.setPrintArea("A:B");
      await context.sync();
    });
    expect((await read()).snapshot.page.printArea).toEqual([
      { top: 0, left: 0, bottom: 2, right: 1 },
    ]);
  });
});

test("an empty sheet", async () => {
  const { read } = await open(grid([], { sheet: SHEET }));
  const { snapshot } = await read();
  expect(snapshot.rows.flat().filter(Boolean)).toEqual([]);
  expect(snapshot.shapes).toEqual([]);
});

test("a text that looks like a formula is no formula", async () => {
  const { read } = await open(grid([["=bukan rumus"]], { sheet: SHEET }));
  const [[cell] = []] = (await read()).snapshot.rows;
  expect(cell).toMatchObject({ value: "=bukan rumus", formula: null });
});

describe("shapes of all kinds", () => {
  const inner = [
    symbol("m1", "flowChartDecision", box(300, 100), { name: "Di dalam", text: "Setuju?" }),
    symbol("m2", "ellipse", box(300, 180), { name: "Bulat" }),
  ];
  const line = {
    ...connector("c1", [
      { x: 320, y: 120 },
      { x: 320, y: 180 },
    ]),
    name: "Garis",
    connector: {
      waypoints: [
        { x: 320, y: 120 },
        { x: 320, y: 180 },
      ],
      begin: { shapeId: "m1", site: 2 },
      end: { shapeId: "m2", site: 0 },
      beginArrow: false,
      endArrow: true,
    },
  };
  const outer = group("g1", inner, {
    name: "Kelompok",
    bounds: { x: 300, y: 100, width: 40, height: 100 },
  });
  const shapes: readonly SnapshotShape[] = [
    shape("x1", box(10, 10), { kind: "picture", geometry: "", name: "Logo" }),
    ...outer,
    line,
    shape("x2", box(500, 10), { kind: "other", geometry: "", name: "Bagan" }),
    symbol(
      "x3",
      "flowChartProcess",
      { x: 560, y: 0, width: 20, height: 40 },
      { name: "Miring", rotation: 90 },
    ),
  ];
  const sheet = grid([["a"]], { sheet: SHEET, shapes });

  test("come back with their kinds; members beside their group, in sheet coordinates", async () => {
    const { read } = await open(sheet);
    const { snapshot } = await read();
    const idOf = fake.shapeIds(SHEET);
    expect(snapshot.shapes.map(({ name, kind, geometry }) => [name, kind, geometry])).toEqual([
      ["Logo", "picture", ""],
      ["Kelompok", "group", ""],
      ["Di dalam", "shape", "flowChartDecision"],
      ["Bulat", "shape", "ellipse"],
      ["Garis", "connector", "straightConnector1"],
      ["Bagan", "other", ""],
      ["Miring", "shape", "flowChartProcess"],
    ]);
    const named = (name: string) => snapshot.shapes.find((one) => one.name === name)!;
    expect(named("Di dalam")).toMatchObject({
      bounds: box(300, 100),
      groupId: idOf.get("g1"),
      text: "Setuju?",
    });
    expect(named("Garis").connector).toMatchObject({
      begin: { shapeId: idOf.get("m1"), site: 2 },
      end: { shapeId: idOf.get("m2"), site: 0 },
    });
    expect(named("Miring")).toMatchObject({
      bounds: { x: 560, y: 0, width: 20, height: 40 },
      rotation: 90,
    });
  });

  test("groups cost one round trip more when they are new, and none when they are known", async () => {
    const { read } = await open(sheet);
    expect((await read()).syncs).toBeGreaterThan(2);
    expect((await read()).syncs).toBe(1);
  });

  test("a member of a group is hidden and shown where it is", async () => {
    const { port, read } = await open(sheet);
    const { snapshot } = await read();
    const { id } = snapshot.shapes.find(({ name }) => name === "Bulat")!;
    const command: HostCommand = { kind: "hide-shapes", sheet: SHEET, ids: [id] };
    expect(await port.apply([command])).toEqual({ kind: "applied" });
    expect(fake.shape(SHEET, "Bulat")).toMatchObject({ visible: false, title: "susun:hidden;" });
    expect(await port.apply([{ ...command, kind: "show-shapes" }])).toEqual({ kind: "applied" });
    expect((await read()).snapshot.shapes).toEqual(snapshot.shapes);
  });

  test("a group that the user dissolved is read again as what it is now", async () => {
    const { read } = await open(sheet);
    await read();
    await Excel.run(async (context) => {
      const { shapes: all } = context.workbook.worksheets.getItem(SHEET);
      all.getItem("Kelompok").group.ungroup();
      await context.sync();
    });
    const { snapshot } = await read();
    expect(snapshot.shapes.map(({ name }) => name)).not.toContain("Kelompok");
    expect(snapshot.shapes.find(({ name }) => name === "Bulat")?.groupId).toBeNull();
  });

  test("what a line is glued to is asked where two shapes would do", async () => {
    const twins = grid([["a"]], {
      sheet: SHEET,
      shapes: [
        ...sheet.shapes,
        symbol("twin", "flowChartDecision", box(300, 100), { name: "Kembar" }),
      ],
    });
    const { read } = await open(twins);
    const { snapshot } = await read();
    const line = snapshot.shapes.find(({ name }) => name === "Garis")!;
    expect(line.connector?.begin?.shapeId).toBe(fake.shapeIds(SHEET).get("m1"));
  });
});

describe("formulas in text cells", () => {
  test("stay formulas, and the cell stays a text cell", async () => {
    const { port, read } = await open(grid([["3", null]], { sheet: SHEET }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("B1").numberFormat = [["@"]];
      await context.sync();
    });
    const at = { row: 0, column: 1 };
    const expected = { value: null, formula: null };
    const content = { formula: "=$A$1", cached: "3" };
    const plan: HostCommand = {
      kind: "set-values",
      sheet: SHEET,
      cells: [{ at, content, expected }],
    };
    expect(await port.apply([plan])).toEqual({ kind: "applied" });
    expect((await read()).snapshot.rows[0]?.[1]).toEqual({
      value: "3",
      text: "3",
      formula: "=$A$1",
      numberFormat: "@",
    });
  });
});

test("a value that follows from another sheet is heard of", async () => {
  const { port, read } = await open(
    grid([["1"]], { sheet: SHEET }),
    grid([[{ formula: `='${SHEET}'!A1`, value: "1" }]], { sheet: "Turunan" }),
  );
  const stop = port.onChange(() => undefined);
  await port.settled();
  await port.listSheets();
  const { snapshot } = await read("Turunan");
  fake.type(SHEET, "A1", "'dua");
  await fake.eventsDelivered();
  await port.listSheets();
  const after = await port.readSnapshot("Turunan");
  expect(after.rows[0]?.[0]?.value).toBe("dua");
  expect(after.revision).toBeGreaterThan(snapshot.revision);
  stop();
  await port.settled();
});

test("a renamed sheet goes by its new name", async () => {
  const { port, read } = await open(grid([["a"]], { sheet: SHEET }));
  await read();
  fake.sheet(SHEET).name = "SOP baru";
  await nextTask();
  expect(await port.listSheets()).toMatchObject([{ name: "SOP baru" }]);
  expect((await read("SOP baru")).snapshot.sheet).toBe("SOP baru");
  await expect(port.readSnapshot(SHEET)).rejects.toMatchObject({ code: "sheet-missing" });
});
