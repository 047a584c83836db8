import type { RangeAddress } from "../../src/core/grid/address";
import { findingMarks } from "../../src/core/marks/finding-marks";
import { recognise } from "../../src/core/recognise/recognise";
import { lint } from "../../src/core/rules/lint";
import { presetFor } from "../../src/core/rules/presets";
import type { CellMark } from "../../src/core/sheet-commands";
import type { HostCommand } from "../../src/core/workbook-port";
import { createExcelPort } from "../../src/excel/create-excel-port";
import { loadOffice } from "../fake-excel/load-office";
import { type ConditionalFormatModel, findSheet } from "../fake-excel/model/workbook-model";
import { grid } from "../support/grid";
import { longForm } from "../support/long-form";

const SHEET = "Lembar";
const OTHER = "Lain";
const { fake } = loadOffice({ requirementSet: "1.14" });
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

const block = (top: number, left: number, bottom = top, right = left): RangeAddress => ({
  top,
  left,
  bottom,
  right,
});
const mark = (severity: CellMark["severity"], row: number, column: number): CellMark => ({
  severity,
  range: block(row, column),
});
const set = (marks: readonly CellMark[], sheet = SHEET): HostCommand => ({
  kind: "set-marks",
  sheet,
  marks,
});
const authors = (
  id: string,
  more: Partial<ConditionalFormatModel> = {},
): ConditionalFormatModel => ({
  id,
  type: "Custom",
  areas: [block(0, 0, 5, 2)],
  formula: '=$A1="x"',
  fill: "#FFFF00",
  stopIfTrue: false,
  ...more,
});

async function open(own: readonly ConditionalFormatModel[] = []) {
  fake.reset([
    grid([["a", "b", "c"], ["d", 1, 2], ["e"]], { sheet: SHEET }),
    grid([["lain"]], { sheet: OTHER }),
  ]);
  const formats = () => findSheet(fake.workbook, SHEET)!.conditionalFormats;
  formats().push(...own);
  const port = createExcelPort();
  const syncsOf = async (work: () => Promise<unknown>) => {
    await nextTask();
    const before = port.syncs();
    await work();
    return port.syncs() - before;
  };
  const look = async () => {
    for (const { name } of await port.listSheets()) await port.readMarks(name);
  };
  const marks = async () => {
    await nextTask();
    return port.readMarks(SHEET);
  };
  return { port, syncsOf, look, marks, formats };
}

afterEach(() => {
  expect(fake.references).toBe(0);
  expect(fake.workbook.enableEvents).toBe(true);
});

const MIXED = [mark("hint", 2, 0), mark("error", 0, 0), mark("error", 1, 1), mark("warning", 0, 1)];

test("formats of ours come behind the author's, which stay as they are", async () => {
  const scale = authors("2", { type: "ColorScale", formula: "", fill: "" });
  const own = [authors("1", { stopIfTrue: true }), scale];
  const { port, formats } = await open(own);
  const before = structuredClone(own);
  expect(await port.apply([set(MIXED)])).toEqual({ kind: "applied" });
  expect(formats().slice(0, 2)).toEqual(before);
  expect(formats().slice(2)).toMatchObject([
    { formula: '=N("susun:error")=0', fill: "#FFC9C9", areas: [block(0, 0), block(1, 1)] },
    { formula: '=N("susun:warning")=0', fill: "#FFE699", areas: [block(0, 1)] },
    { formula: '=N("susun:hint")=0', fill: "#DDEEFF", areas: [block(2, 0)] },
  ]);
  await nextTask();
  await port.apply([set([])]);
  expect(formats()).toEqual(before);
});

test("what cannot be read is taken for the author's, and no reading fails by it", async () => {
  const own = [authors("1", { isUnreadable: true }), authors("2")];
  const { port, look, marks, formats } = await open(own);
  await look();
  expect(await port.readSnapshot(SHEET)).toMatchObject({ sheet: SHEET });
  expect(await marks()).toEqual([]);
  await port.apply([set(MIXED)]);
  expect(await marks()).toHaveLength(MIXED.length);
  await nextTask();
  await port.apply([set([])]);
  expect(formats()).toEqual(own);
});

test("marks that another one saved are known at the first look", async () => {
  const saved = authors("7", { formula: '=N("susun:hint")=0', areas: [block(0, 0), block(2, 2)] });
  const { look, marks } = await open([authors("1"), saved]);
  await look();
  expect(await marks()).toEqual([mark("hint", 0, 0), mark("hint", 2, 2)]);
});

test("long lists of cells are cut to what Excel takes", async () => {
  const many = Array.from({ length: 300 }, (_, i) => mark("error", 2 * i, i % 2));
  const { port, marks, formats } = await open();
  await port.apply([set(many)]);
  expect(formats().length).toBeGreaterThan(3);
  expect(await marks()).toEqual(many);
});

test("marks that cannot be written leave those that were there", async () => {
  const { port, marks } = await open([authors("1")]);
  await port.apply([set(MIXED)]);
  const before = await marks();
  fake.faults.failAt("ConditionalRangeFill.Color", "GeneralException", 1);
  await nextTask();
  expect(await port.apply([set([mark("error", 0, 2), mark("hint", 1, 2)])])).toMatchObject({
    kind: "refused",
    code: "host-failed",
  });
  expect(await marks()).toEqual(before);
});

describe("round trips", () => {
  test("looks at sheets without conditional formats, or with the author's, cost none more", async () => {
    const plain = await open();
    expect(await plain.syncsOf(plain.look)).toBe(2);
    expect(await plain.syncsOf(plain.look)).toBe(1);
    const { syncsOf, look } = await open([authors("1")]);
    expect(await syncsOf(look)).toBe(3);
    expect(await syncsOf(look)).toBe(1);
  });

  test("marks cost few, however many there are", async () => {
    const form = longForm(60, "faulty");
    fake.reset([form, grid([["lain"]], { sheet: OTHER })]);
    const port = createExcelPort();
    const measure = async (work: () => Promise<unknown>) => {
      await nextTask();
      fake.resetCounters();
      const before = port.syncs();
      await work();
      return { syncs: port.syncs() - before, bytes: fake.counters.requestBytes };
    };
    const look = () => port.listSheets();
    await look();
    await nextTask();
    const reading = recognise([await port.readSnapshot(form.sheet)]);
    const wanted = findingMarks(form, lint(reading, presetFor(reading.documents[0]!.profile)));
    const less = wanted.slice(1);
    expect(wanted.length).toBeGreaterThan(40);
    const cost = {
      set: await measure(() => port.apply([set(wanted, form.sheet)])),
      look: await measure(look),
      again: await measure(() => port.apply([set(wanted, form.sheet)])),
      other: await measure(() => port.apply([set(less, form.sheet)])),
      off: await measure(() => port.apply([set([], form.sheet)])),
    };
    expect(Object.values(cost).map(({ syncs }) => syncs)).toEqual([2, 2, 2, 3, 3]);
    for (const { bytes } of Object.values(cost)) expect(bytes).toBeLessThan(40_000);
  });
});
