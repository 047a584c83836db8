import { loadOffice } from "./load-office";

const { fake } = loadOffice({ requirementSet: "1.14" });

const NAME = "SOP 1";
type Shapes = Excel.ShapeCollection;

beforeEach(() => {
  fake.reset();
  fake.addSheet(NAME);
});

/** Runs a drawing and gives its code when the host refuses it. */
function draw(act: (shapes: Shapes, context: Excel.RequestContext) => unknown): Promise<string> {
  return Excel.run(async (context) => {
    await act(context.workbook.worksheets.getItem(NAME).shapes, context);
    await context.sync();
    return "ok";
  }).catch((error: { code: string }) => error.code);
}

function box(shapes: Shapes, name: string, left: number, top: number): Excel.Shape {
  const shape = shapes.addGeometricShape("FlowChartProcess");
  shape.set({ name, left, top, width: 80, height: 40 });
  return shape;
}

describe("sizes and places", () => {
  test.each<[string, (shape: Excel.Shape) => void]>([
    ["width 0", (s) => s.set({ width: 0 })],
    ["height 0", (s) => s.set({ height: 0 })],
    ["negative width", (s) => s.set({ width: -1 })],
    ["negative left", (s) => s.set({ left: -1 })],
    ["unknown placement", (s) => s.set({ placement: "Free" as never })],
    ["colour without meaning", (s) => s.fill.setSolidColor("reddish")],
  ])("%s is an invalid argument", async (_name, act) => {
    expect(await draw((shapes) => act(shapes.addTextBox("x")))).toBe("InvalidArgument");
  });

  test("straight lines may have no height; the wrong form is refused", async () => {
    expect(await draw((shapes) => shapes.addLine(10, 20, 90, 20))).toBe("ok");
    expect(fake.shapes(NAME)[0]).toMatchObject({ left: 10, top: 20, width: 80, height: 0 });
    expect(await draw((shapes) => shapes.addGeometricShape("box" as never))).toBe(
      "InvalidArgument",
    );
    expect(await draw((shapes) => shapes.addGeometricShape("Heart" as never))).toBe(
      "NotImplemented",
    );
  });
});

describe("glue", () => {
  test("ends go to the docking place, follow the shape, and tell what they hold", async () => {
    await Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getItem(NAME);
      const a = box(shapes, "a", 100, 100);
      const b = box(shapes, "b", 100, 200);
      const link = shapes.addLine(0, 0, 5, 5, "Elbow");
      link.line.connectBeginShape(a, 2);
      link.line.connectEndShape(b, 0);
      b.left = 300;
      link.load("left,top,width,height");
      link.line.load(
        "connectorType,isBeginConnected,beginConnectedSite,endConnectedSite,beginConnectedShape/name",
      );
      await context.sync();
      expect([link.left, link.top, link.width, link.height]).toEqual([140, 140, 200, 60]);
      expect(link.line.beginConnectedShape.name).toBe("a");
      expect([link.line.beginConnectedSite, link.line.endConnectedSite]).toEqual([2, 0]);
      a.delete();
      link.line.load("isBeginConnected,isEndConnected,beginConnectedSite");
      await context.sync();
      expect([link.line.isBeginConnected, link.line.isEndConnected]).toEqual([false, true]);
      expect(link.line.beginConnectedSite).toBeNull();
    });
    expect(fake.references).toBe(0);
  });

  test("a place that the form lacks is refused; round forms have eight", async () => {
    const link = (type: Excel.GeometricShapeType, site: number) =>
      draw((shapes) => {
        const shape = shapes.addGeometricShape(type);
        shapes.addLine(0, 0, 9, 9).line.connectBeginShape(shape, site);
      });
    expect(await link(Excel.GeometricShapeType.flowChartDecision, 4)).toBe("InvalidArgument");
    expect(await link(Excel.GeometricShapeType.flowChartDecision, -1)).toBe("InvalidArgument");
    expect(await link(Excel.GeometricShapeType.flowChartConnector, 7)).toBe("ok");
  });

  test("asking a free end for its shape is refused", async () => {
    const act = (shapes: Shapes) =>
      shapes.addLine(0, 0, 9, 9).line.beginConnectedShape.load("name");
    expect(await draw(act)).toBe("InvalidOperation");
  });
});

describe("members of other kinds", () => {
  test.each<[string, (shape: Excel.Shape) => unknown]>([
    ["text of a line", (s) => s.textFrame.textRange.set({ text: "Ya" })],
    ["group of a line", (s) => s.group.shapes.load("items/name")],
    ["image of a line", (s) => s.image.load("format")],
    ["geometric shape of a line", (s) => s.geometricShape.load("id")],
  ])("%s is refused", async (_name, act) => {
    expect(await draw((shapes) => act(shapes.addLine(0, 0, 9, 9)))).toBe("InvalidOperation");
  });

  test("line properties over mixed kinds are refused as a whole", async () => {
    const act = (shapes: Shapes) => {
      box(shapes, "a", 0, 0);
      shapes.addLine(0, 0, 9, 9);
      shapes.load("items/name,items/line/isBeginConnected");
    };
    expect(await draw(act)).toBe("InvalidOperation");
  });
});

test("members leave the sheet's collection and come back", async () => {
  await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(NAME);
    const [a, b] = [box(shapes, "a", 10, 10), box(shapes, "b", 200, 50)];
    box(shapes, "c", 400, 0);
    const group = shapes.addGroup([a, b]);
    group.name = "pair";
    const count = shapes.getCount();
    shapes.load("items/name,items/type,items/zOrderPosition");
    group.load("left,top,width,height");
    group.group.shapes.load("items/name,items/level");
    await context.sync();
    expect(count.value).toBe(2);
    expect(shapes.items.map((s) => [s.name, s.type])).toEqual([
      ["pair", "Group"],
      ["c", "GeometricShape"],
    ]);
    expect([group.left, group.top, group.width, group.height]).toEqual([10, 10, 270, 80]);
    expect(group.group.shapes.items.map((s) => [s.name, s.level])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
    group.left = 110;
    a.load("left,parentGroup/name");
    await context.sync();
    expect([a.left, a.parentGroup.name]).toEqual([110, "pair"]);
    group.group.ungroup();
    await context.sync();
  });
  expect(fake.sheet(NAME).shapes.map((s) => s.name)).toEqual(["a", "b", "c"]);
});

test("order, visibility, alternative text and looks are kept", async () => {
  await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(NAME);
    const a = box(shapes, "a", 0, 0);
    box(shapes, "b", 0, 0);
    a.setZOrder("BringToFront");
    a.set({ visible: false, altTextTitle: "t", altTextDescription: "d", placement: "OneCell" });
    a.fill.clear();
    a.lineFormat.set({ color: "black", weight: 0.75 });
    a.textFrame.set({ leftMargin: 0, verticalAlignment: "Top" });
    a.textFrame.textRange.text = "Mulai sekarang";
    a.textFrame.textRange.font.size = 9;
    a.textFrame.textRange.getSubstring(0, 5).font.bold = true;
    a.load("zOrderPosition,fill/type,textFrame/hasText");
    await context.sync();
    expect([a.zOrderPosition, a.fill.type, a.textFrame.hasText]).toEqual([1, "NoFill", true]);
  });
  expect(fake.shape(NAME, "a")).toMatchObject({
    visible: false,
    title: "t",
    description: "d",
    placement: "OneCell",
    lineFormat: { color: "#000000", weight: 0.75 },
    text: { text: "Mulai sekarang", leftMargin: 0, runs: [{ start: 0, length: 5 }] },
  });
});

test("shapes are found by name or id; a deleted one is gone", async () => {
  await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(NAME);
    box(shapes, "susun:1", 0, 0).load("id");
    shapes.load("items/$none");
    await context.sync();
    const found = shapes.getItem("susun:1").load("id");
    const none = shapes.getItemOrNullObject("susun:2");
    shapes.items[0]!.delete();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    found.load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("pictures come as base64 of PNG or JPEG", async () => {
  await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(NAME);
    const { image } = shapes.addImage("iVBORw0KGgoAAAANSUhEUg==").load("image/format");
    await context.sync();
    expect(image.format).toBe("PNG");
  });
  expect(await draw((shapes) => shapes.addImage("not a picture"))).toBe("InvalidArgument");
  expect(fake.shapes(NAME)[0]).toMatchObject({ type: "Image", text: null });
});
