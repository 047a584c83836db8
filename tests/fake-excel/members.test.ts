import { createEventRegistry } from "./events";
import type { Host } from "./host";
import { HostError } from "./host-error";
import { loadOffice } from "./load-office";
import { Workbook } from "./objects/workbook";
import { type HostObject, isCollection } from "./protocol";
import { apiName, readSchema } from "./schema";

/** A misspelt member of the fake would only look like one that is not implemented: all of them must be the library's. */

const { fake } = loadOffice({ requirementSet: "1.15" });
const library = Excel as unknown as Readonly<Record<string, { readonly prototype: object }>>;
const schema = readSchema(library);

/** Members that a class shared by several of the library's has for one of them only. */
const SHARED = [
  "CustomXmlPartCollection.GetOnlyItem",
  "CustomXmlPartCollection.GetOnlyItemOrNullObject",
  "Setting.Type",
  "SettingCollection.DeleteAll",
  "WorksheetCustomProperty.Type",
  "WorksheetCustomPropertyCollection.DeleteAll",
];

/** One object of each class that can be reached in a workbook with something of everything. */
async function reachable(): Promise<Map<string, HostObject>> {
  fake.reset();
  fake.addSheet("SOP 1");
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("SOP 1");
    const [a, b] = [sheet.shapes.addTextBox("a"), sheet.shapes.addTextBox("b")];
    const line = sheet.shapes.addLine(0, 0, 9, 9).line;
    line.connectBeginShape(a, 0);
    line.connectEndShape(b, 0);
    sheet.shapes.addGroup([sheet.shapes.addTextBox("c"), sheet.shapes.addTextBox("d")]);
    sheet.shapes.addImage("/9j/");
    sheet.horizontalPageBreaks.add("A5");
    sheet.tables.add("A1:B2", true);
    sheet.customProperties.add("k", "v");
    sheet.pageLayout.setPrintArea("A1:B2");
    workbook.names.add("nama", sheet.getRange("A1"));
    workbook.settings.add("k", 1);
    workbook.properties.custom.add("k", 1);
    workbook.customXmlParts.add("<a/>");
    await context.sync();
  });
  const host: Host = {
    workbook: fake.workbook,
    references: new Map(),
    events: createEventRegistry(),
    eventAreas: new Map(),
    raise: () => undefined,
    created: () => undefined,
  };
  const found = new Map<string, HostObject>();
  const waiting: HostObject[] = [new Workbook(host)];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    const isNew = !found.has(object.className);
    found.set(object.className, object);
    if (isCollection(object))
      waiting.push(...object.items().filter((o) => !found.has(o.className)));
    // Shapes differ in what they lead to, so each of them is followed.
    if (!isNew && object.className !== "Shape") continue;
    for (const name of schema.get(object.className)?.navigation ?? []) {
      const next = follow(object, name);
      if (next && !found.has(next.className)) waiting.push(next);
    }
    for (const name of ["GetSelectedRange", "GetPrintAreaOrNullObject", "GetUsedRange"]) {
      const method = (object as unknown as Record<string, unknown>)[name];
      const next = typeof method === "function" && (method.call(object) as HostObject);
      if (next && !found.has(next.className)) waiting.push(next);
    }
  }
  return found;
}

function follow(object: HostObject, name: string): HostObject | null {
  try {
    return ((object as unknown as Record<string, unknown>)[name] as HostObject) ?? null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

test("every member of the fake is one of the library, and can be set only where the library can", async () => {
  const wrong: string[] = [];
  const classes = await reachable();
  for (const [className, object] of classes) {
    const known = schema.get(className);
    const members = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(object));
    for (const [name, { get, set }] of Object.entries(members)) {
      if (!/^[A-Z]/.test(name)) continue;
      const readable = known?.scalars.has(name) || known?.navigation.has(name);
      const callable = apiName(name) in (library[className]?.prototype ?? {});
      if (get ? !readable : !callable) wrong.push(`${className}.${name}`);
      if (set && !known?.scalars.get(name)) wrong.push(`${className}.${name}=`);
    }
  }
  expect(wrong.sort()).toEqual(SHARED);
  expect([...classes.keys()]).toEqual(
    expect.arrayContaining([
      "Range",
      "Line",
      "ShapeGroup",
      "TextRange",
      "PageBreak",
      "RangeBorder",
    ]),
  );
});
