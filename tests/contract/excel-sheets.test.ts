import type { HostCommand } from "../../src/core/workbook-port";
import { createExcelPort } from "../../src/excel/create-excel-port";
import { loadOffice } from "../fake-excel/load-office";
import { findSheet } from "../fake-excel/model/workbook-model";
import { grid } from "../support/grid";
import { NEW_FORM } from "../support/new-form";

const FIRST = "Lembar satu";
const NEW = "Formulir";
const { fake } = loadOffice({ requirementSet: "1.14" });
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

async function open() {
  fake.reset([grid([["a", 1]], { sheet: FIRST }), grid([["b"]], { sheet: "Lembar dua" })]);
  const port = createExcelPort();
  const syncsOf = async (work: () => Promise<unknown>) => {
    await nextTask();
    const before = port.syncs();
    await work();
    return port.syncs() - before;
  };
  const names = () => fake.workbook.sheets.map(({ name }) => name);
  return { port, syncsOf, names };
}

const add: HostCommand = { kind: "add-sheet", sheet: NEW, after: FIRST, content: NEW_FORM };

afterEach(() => {
  expect(fake.references).toBe(0);
  expect(fake.workbook.enableEvents).toBe(true);
});

describe("a new sheet", () => {
  test("has its looks, drop-downs and prompts in Excel", async () => {
    const { port } = await open();
    expect(await port.apply([add])).toEqual({ kind: "applied" });
    const sheet = findSheet(fake.workbook, NEW)!;
    const title = sheet.cells.get("0,0")!;
    expect(title).toMatchObject({
      fill: "#D9E2F3",
      wrapText: true,
      horizontalAlignment: "Center",
      font: { bold: true, size: 14 },
    });
    expect([...title.borders.keys()].sort()).toEqual([
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "EdgeTop",
      "InsideHorizontal",
      "InsideVertical",
    ]);
    expect(sheet.cells.get("1,1")).toMatchObject({ value: "065/12/2026", numberFormat: "@" });
    expect(
      sheet.validations.map(({ rule, prompt, errorAlert }) => [rule, prompt, errorAlert]),
    ).toEqual([
      [
        { list: { inCellDropDown: true, source: "M,P,K,S" } },
        { showPrompt: true, title: "Kode", message: "Pilih kode langkah." },
        expect.objectContaining({ showAlert: false }),
      ],
      [
        { list: { inCellDropDown: true, source: 'A "satu",B & dua' } },
        null,
        expect.objectContaining({ showAlert: true }),
      ],
    ]);
  });

  test("costs a reading, a writing and a look at it; nobody hears of it as of a change", async () => {
    const { port, syncsOf } = await open();
    await port.listSheets();
    const heard = jest.fn();
    const stop = port.onChange(heard);
    await port.settled();
    const syncs = await syncsOf(async () => {
      await port.apply([add]);
      await port.readSnapshot(NEW);
    });
    expect(syncs).toBe(3);
    await fake.eventsDelivered();
    expect(heard).not.toHaveBeenCalled();
    stop();
    await port.settled();
  });

  test.each([
    ["Range.Formulas", 3],
    ["Range.Merge", 0],
    ["DataValidation.Rule", 1],
    ["PageBreakCollection.Add", 0],
  ])("goes away again when Excel fails at %s", async (member, skip) => {
    const { port, names } = await open();
    // Twice: it is tried again with the printer's paper, for Excel does not say what it minds.
    fake.faults.failAt(member, "GeneralException", skip);
    fake.faults.failAt(member, "GeneralException", skip);
    expect(await port.apply([add])).toMatchObject({ kind: "refused", code: "host-failed" });
    expect(names()).toEqual([FIRST, "Lembar dua"]);
  });

  test("keeps the printer's paper where Excel cannot choose another one", async () => {
    const { port, names } = await open();
    fake.faults.failAt("PageLayout.PaperSize", "InvalidArgument", 0);
    expect(await port.apply([add])).toEqual({ kind: "applied" });
    expect(names()).toEqual([FIRST, NEW, "Lembar dua"]);
    expect(findSheet(fake.workbook, NEW)!.page).toMatchObject({
      paperSize: null,
      orientation: "Landscape",
    });
  });

  test("does not come into a workbook whose structure is protected", async () => {
    const { port, names } = await open();
    fake.workbook.structureProtected = true;
    expect(await port.apply([add])).toMatchObject({ code: "workbook-protected" });
    expect(names()).toEqual([FIRST, "Lembar dua"]);
  });
});

describe("sizes and the page", () => {
  test("are given back when Excel fails after them", async () => {
    const { port } = await open();
    const { revision: _, ...before } = await port.readSnapshot(FIRST);
    fake.faults.failAt("PageBreakCollection.Add", "GeneralException", 0);
    const result = await port.apply([
      { kind: "set-row-heights", sheet: FIRST, rows: [{ row: 0, height: 45 }] },
      { kind: "set-column-widths", sheet: FIRST, columns: [{ column: 0, width: 99 }] },
      {
        kind: "set-page-setup",
        sheet: FIRST,
        page: { landscape: true, fitToWidth: true, titleRows: { first: 0, last: 0 } },
      },
      { kind: "set-row-breaks", sheet: FIRST, rows: [1] },
    ]);
    expect(result).toMatchObject({ kind: "refused", code: "host-failed" });
    await nextTask();
    const { revision: __, ...after } = await port.readSnapshot(FIRST);
    expect(after).toEqual(before);
  });
});

describe("records", () => {
  test("come with the first look and cost nothing; a write costs three round trips", async () => {
    const { port, syncsOf } = await open();
    const other = '<lain xmlns="urn:lain"/>';
    fake.workbook.customXml.set("{1}", other);
    fake.workbook.customXml.set(
      "{2}",
      '<catatan xmlns="urn:susun:catatan:1"><isi kunci="a">1</isi></catatan>',
    );
    expect(await syncsOf(() => port.listSheets())).toBe(2);
    expect(await syncsOf(() => port.readRecords())).toBe(0);
    expect(await port.readRecords()).toEqual({ a: "1" });
    expect(await syncsOf(() => port.listSheets())).toBe(1);
    expect(await syncsOf(() => port.writeRecord("b", "2"))).toBe(3);
    expect(await syncsOf(() => port.readRecords())).toBe(0);
    expect(fake.workbook.customXml.get("{1}")).toBe(other);
    expect(fake.workbook.customXml.get("{2}")).toContain('<isi kunci="b">2</isi>');
  });

  test("a damaged part holds none, and is written anew", async () => {
    const { port } = await open();
    fake.workbook.customXml.set("{2}", '<catatan xmlns="urn:susun:catatan:1"><isi>');
    expect(await port.readRecords()).toEqual({});
    await port.writeRecord("a", "1");
    expect(await port.readRecords()).toEqual({ a: "1" });
    expect(fake.workbook.customXml.size).toBe(1);
  });

  test("of somebody else who wrote meanwhile stay", async () => {
    const { port } = await open();
    await port.writeRecord("a", "1");
    const [id] = [...fake.workbook.customXml.keys()];
    fake.workbook.customXml.set(
      id!,
      '<catatan xmlns="urn:susun:catatan:1"><isi kunci="a">1</isi><isi kunci="z">9</isi></catatan>',
    );
    await port.writeRecord("b", "2");
    expect(await port.readRecords()).toEqual({ a: "1", z: "9", b: "2" });
  });

  test("Excel's refusal is one of the plan's, and keeps what is known", async () => {
    const { port } = await open();
    await port.writeRecord("a", "1");
    fake.faults.failAt("CustomXmlPart.SetXml", "GeneralException", 0);
    expect(await port.writeRecord("a", "2")).toMatchObject({ code: "host-failed" });
    expect(await port.readRecords()).toEqual({ a: "1" });
  });
});
