import { readApiSets, withinLevel } from "./api-sets";
import { loadOffice } from "./load-office";

async function attempt(level: string, act: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  const { fake } = loadOffice({ requirementSet: level });
  fake.addSheet("SOP 1");
  const context = new Excel.RequestContext();
  try {
    act(context.workbook.worksheets.getItem("SOP 1"));
    await context.sync();
    return "ok";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test("the sets come from the declarations", () => {
  const sets = readApiSets();
  expect(sets.get("Shape.left")).toBe("ExcelApi 1.9");
  expect(sets.get("Shape.placement")).toBe("ExcelApi 1.10");
  expect(sets.get("Shape.displayName")).toBe("ExcelApi 1.15");
  expect(sets.get("ShapeCollection.getItemOrNullObject")).toBe("ExcelApi 1.14");
  expect(sets.get("Range.getMergedAreasOrNullObject")).toBe("ExcelApi 1.13");
  expect(sets.size).toBeGreaterThan(2000);
});

test("numbered sets compare by number; other sets are never there", () => {
  expect(withinLevel("ExcelApi 1.9", "1.14")).toBe(true);
  expect(withinLevel("ExcelApi 1.15", "1.14")).toBe(false);
  expect(withinLevel("ExcelApiDesktop 1.1", "1.20")).toBe(false);
  expect(withinLevel("ExcelApi BETA (PREVIEW ONLY)", "1.20")).toBe(false);
});

describe.each<[string, (sheet: Excel.Worksheet) => unknown, string, string]>([
  ["a method", (s) => s.shapes.addGeometricShape("Rectangle"), "1.8", "1.9"],
  ["a setter", (s) => s.shapes.addLine(1, 1, 9, 9).set({ placement: "OneCell" }), "1.9", "1.10"],
  ["a load", (s) => s.shapes.addTextBox("x").load("displayName"), "1.14", "1.15"],
  ["a load through objects", (s) => s.shapes.load("items/displayName"), "1.14", "1.14"],
  ["an event", (s) => s.onProtectionChanged.add(async () => undefined), "1.13", "1.14"],
  ["an object", (s) => s.pageLayout.load("paperSize"), "1.8", "1.9"],
])("%s", (_name, act, below, from) => {
  test("is refused below its set and passes from it on", async () => {
    if (below !== from) expect(await attempt(below, act)).toBe("ApiNotFound");
    expect(await attempt(from, act)).toBe("ok");
  });
});

test("a load without names brings what the level has, and no more", async () => {
  const { fake } = loadOffice({ requirementSet: "1.14" });
  fake.addSheet("SOP 1");
  const context = new Excel.RequestContext();
  const shape = context.workbook.worksheets.getItem("SOP 1").shapes.addTextBox("x").load();
  await context.sync();
  expect(shape.placement).toBe("TwoCell");
  expect(() => shape.displayName).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
});
