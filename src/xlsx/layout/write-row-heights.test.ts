import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import { workbookOf } from "../../../tests/support/workbook-of";
import { unzipParts, zipParts } from "../../../tests/support/xlsx-package";
import { planDraw } from "../../core/plan/plan-draw";
import { planErase } from "../../core/plan/plan-erase";
import { planRestore } from "../../core/plan/plan-restore";
import { recognise } from "../../core/recognise/recognise";
import type { HostCommand } from "../../core/workbook-port";
import { parsePart } from "../package";
import { applyCommands, openWorkbook, readSnapshot, type WorkbookFile } from "../workbook-file";

const PART = "xl/worksheets/sheet1.xml";
const form = madeForm(madeSop(3, { rows: 16, lanes: 4 }));
const SHEET = form.sheet;
const HEIGHT = / ht="[^"]*" customHeight="1"/g;

/** The form as a file whose rows are given their heights in another way. */
function fileWith(size: (height: string, index: number) => string): WorkbookFile {
  const parts = unzipParts(workbookOf([form]));
  let index = 0;
  const xml = new TextDecoder()
    .decode(parts.get(PART)!)
    .replace(HEIGHT, (own) => size(/ht="([^"]*)"/.exec(own)![1]!, index++));
  expect(index).toBeGreaterThan(16);
  return openWorkbook(zipParts({ ...Object.fromEntries(parts), [PART]: xml }));
}

const rowsOf = ({ pkg }: WorkbookFile): readonly string[] =>
  parsePart(pkg, PART).source.match(/<row [^>]*>/g) ?? [];

function applied(file: WorkbookFile, commands: readonly HostCommand[]): WorkbookFile {
  const step = applyCommands(file, commands);
  if (step.result.kind !== "applied") throw new Error(JSON.stringify(step.result));
  return step.file;
}

function drawn(file: WorkbookFile, pages: "auto" | "one" = "auto"): WorkbookFile {
  const snapshot = readSnapshot(file, SHEET);
  const plan = planDraw(snapshot, recognise([snapshot]).documents[0]!, { replace: false, pages });
  if (plan.kind !== "plan") throw new Error(plan.kind);
  return applied(file, plan.commands);
}

const erased = (file: WorkbookFile): WorkbookFile =>
  applied(file, planErase(readSnapshot(file, SHEET)));

describe("a row that a drawing made higher is given back as it was", () => {
  test.each<[string, (height: string, index: number) => string]>([
    ["it followed its text", (height) => ` ht="${height}"`],
    ["LibreOffice spells it out", (height) => ` ht="${height}" customHeight="false"`],
    ["somebody fixed it", (height) => ` ht="${height}" customHeight="1"`],
    ["its height is no whole number of pixels", (height) => ` ht="${Number(height) + 0.1}"`],
    [
      "fixed, with another spelling",
      (height) => ` customHeight="true" ht="${Number(height) - 0.2}"`,
    ],
    ["one of two states no height", (height, index) => (index % 2 ? "" : ` ht="${height}"`)],
  ])("%s", (_, size) => {
    const file = fileWith(size);
    const before = rowsOf(file);
    const there = drawn(file);
    expect(rowsOf(there)).not.toEqual(before);
    expect(rowsOf(erased(there))).toEqual(before);
    expect(rowsOf(drawn(there, "one"))).toEqual(before);
  });

  test("also by taking the drawing back", () => {
    const file = fileWith((height) => ` ht="${Number(height) + 0.1}"`);
    const snapshot = readSnapshot(file, SHEET);
    const plan = planDraw(snapshot, recognise([snapshot]).documents[0]!, { replace: false });
    if (plan.kind !== "plan") throw new Error(plan.kind);
    const back = applied(applied(file, plan.commands), planRestore(snapshot, plan.commands));
    expect(rowsOf(back)).toEqual(rowsOf(file));
  });

  test("but for one that somebody made higher since", () => {
    const there = drawn(fileWith((height) => ` ht="${height}"`));
    const before = rowsOf(there);
    const row = readSnapshot(there, SHEET).page.rowBreaks[0]!;
    const other = applied(there, [
      { kind: "set-row-heights", sheet: SHEET, rows: [{ row, height: 300 }] },
    ]);
    expect(rowsOf(erased(other))[row]).toMatch(/ht="276" customHeight="1"/);
    expect(before[row]).not.toEqual(rowsOf(other)[row]);
  });
});

test("a row that was there for its height alone goes with it", () => {
  const file = openWorkbook(workbookOf([form]));
  const row = 400;
  const heights = (height: number, isBack: boolean): HostCommand => ({
    kind: "set-row-heights",
    sheet: SHEET,
    rows: [{ row, height, ...(isBack && { was: { stated: null, fixed: false } }) }],
  });
  const higher = applied(file, [heights(60, false)]);
  expect(rowsOf(higher)).toHaveLength(rowsOf(file).length + 1);
  const back = applied(higher, [heights(15, true)]);
  expect(parsePart(back.pkg, PART).source).toBe(parsePart(file.pkg, PART).source);
});
