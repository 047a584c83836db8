import { loadOffice } from "./load-office";

const { fake } = loadOffice({ requirementSet: "1.14" });

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("SOP 1");

beforeEach(() => {
  fake.reset();
  fake.addSheet("SOP 1");
});

describe("values", () => {
  test("come back as written, with address, texts and used range", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("B2:C3").values = [
        ["a", 1.5],
        [true, "'01"],
      ];
      const used = sheetOf(context).getUsedRange(true).load("address,values,text");
      await context.sync();
      expect(used.address).toBe("'SOP 1'!B2:C3");
      expect(used.values).toEqual([
        ["a", 1.5],
        [true, "01"],
      ]);
      expect(used.text[0]).toEqual(["a", "1,5"]);
    });
    expect(fake.references).toBe(0);
  });

  test("null leaves a cell, one value fills all, a wrong size is refused", async () => {
    fake.type("SOP 1", "A1", "keep");
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:B1").values = [[null, "new"]];
      sheetOf(context).getRange("A2:B3").values = 7 as never;
      await context.sync();
      sheetOf(context).getRange("A1:B1").values = [["one"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    expect(fake.cell("SOP 1", "A1").value).toBe("keep");
    expect(fake.cell("SOP 1", "B1").value).toBe("new");
    expect(fake.cell("SOP 1", "B3").value).toBe(7);
  });

  test("above 1500 cells arrive in chunks, all of them", async () => {
    const rows = Array.from({ length: 400 }, (_, r) =>
      Array.from({ length: 5 }, (_, c) => r * 5 + c),
    );
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:E400").values = rows;
      await context.sync();
    });
    const sets = fake.trace.flatMap((e) => e.request.Actions).filter((a) => a.Name === "Values");
    expect(sets.length).toBeGreaterThan(1);
    expect(fake.cell("SOP 1", "E400").value).toBe(1999);
    expect(fake.references).toBe(0);
  });

  test("texts whose reading depends on the region are not guessed", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1").values = [["1/2"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    });
  });

  test("concatenations are computed, also when a cell changes later; others must be told", async () => {
    fake.type("SOP 1", "A14", 3);
    await Excel.run(async (context) => {
      sheetOf(context).getRange("B1").formulas = [['=$A$14&"; ""x"" "&A14']];
      await context.sync();
      sheetOf(context).getRange("B2").formulas = [["=SUM(A1:A14)"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    });
    expect(fake.cell("SOP 1", "B1").value).toBe('3; "x" 3');
    fake.type("SOP 1", "A14", 4);
    expect(fake.cell("SOP 1", "B1").value).toBe('4; "x" 4');
    fake.tellFormula("=SUM(A1:A14)", 4);
    fake.type("SOP 1", "B2", "=SUM(A1:A14)");
    expect(fake.cell("SOP 1", "B2")).toMatchObject({ value: 4, formula: "=SUM(A1:A14)" });
  });
});

describe("the library's own rules hold", () => {
  test("reading before loading", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      await context.sync();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("loading a property does not load the id", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).shapes.addTextBox("x");
      const { shapes } = sheetOf(context);
      shapes.load("items/name");
      await context.sync();
      expect(() => shapes.items[0]!.id).toThrow(
        expect.objectContaining({ code: "PropertyNotLoaded" }),
      );
    });
  });

  test("a range without a reference is gone after its sync", async () => {
    const context = new Excel.RequestContext();
    const range = sheetOf(context).getRange("A1").load("address");
    await context.sync();
    expect(() => range.load("values")).toThrow(
      expect.objectContaining({ code: "InvalidObjectPath" }),
    );
  });

  test("references are kept while a run lasts and let go at its end", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      await context.sync();
      expect(fake.references).toBeGreaterThan(0);
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'SOP 1'!A1:B2");
    });
    expect(fake.references).toBe(0);
  });

  test("what is not there: ItemNotFound with the statement, or a null object", async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("none");
      none.shapes.load("items/name");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      context.workbook.worksheets.getItem("none").load("name");
      await expect(context.sync()).rejects.toMatchObject({
        code: "ItemNotFound",
        debugInfo: {
          errorLocation: "WorksheetCollection",
          statement: "var worksheet = worksheets.getItem(...);",
        },
      });
    });
  });
});

describe("the host's rules", () => {
  test("unknown property, read-only property, missing member", async () => {
    const context = new Excel.RequestContext();
    sheetOf(context).load("colour" as never);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });

    const request = (action: object) =>
      fake.process({
        Actions: [{ Id: 1, Name: "", ObjectPathId: 1, ActionType: 1, ...action }],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1, Name: "" },
          2: { Id: 2, ObjectPathType: 4, Name: "Application", ParentObjectPathId: 1 },
        },
      }).Error;
    const readOnly = { ActionType: 4, Name: "Name", ArgumentInfo: { Arguments: ["x"] } };
    expect(request(readOnly)).toMatchObject({ Code: "AccessDenied" });
    expect(request({ ActionType: 3, Name: "Save" })).toMatchObject({
      Code: "NotImplemented",
      Message: "NotImplemented: fake host: Workbook.Save",
    });
    expect(request({ ActionType: 3, Name: "constructor" })?.Code).toBe("NotImplemented");
  });

  test("a batch stops at its first error and keeps what was done", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2").values = [["too", "wide"]];
      sheet.getRange("A3").values = [["after"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    expect(fake.cell("SOP 1", "A1").value).toBe("before");
    expect(fake.cell("SOP 1", "A3").value).toBeNull();
    expect(fake.references).toBe(0);
  });

  test("whole rows and columns have no values, and say so", async () => {
    await Excel.run(async (context) => {
      const column = sheetOf(context)
        .getRange("B:D")
        .load("values,address,columnCount,isEntireColumn");
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.address).toBe("'SOP 1'!B:D");
      expect([column.columnCount, column.isEntireColumn]).toEqual([3, true]);
    });
  });

  test("counts requests, bytes and objects", async () => {
    fake.resetCounters();
    await Excel.run(async (context) => {
      sheetOf(context).shapes.addGeometricShape("Rectangle");
      await context.sync();
      sheetOf(context).load("name");
      await context.sync();
    });
    expect(fake.counters.requests).toBe(2);
    expect(fake.counters.shapesCreated).toBe(1);
    expect(fake.counters.requestBytes).toBeGreaterThan(fake.counters.responseBytes);
  });
});
