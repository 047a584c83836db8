import { rowHeight } from "../../src/core/grid/with-row-heights";
import { planDraw } from "../../src/core/plan/plan-draw";
import { planErase } from "../../src/core/plan/plan-erase";
import { recognise } from "../../src/core/recognise/recognise";
import { createExcelPort } from "../../src/excel/create-excel-port";
import { loadOffice } from "../fake-excel/load-office";
import { findSheet } from "../fake-excel/model/workbook-model";
import { madeForm } from "../support/sop-form";
import { madeSop } from "../support/sop-generator";

const { fake } = loadOffice({ requirementSet: "1.14" });
const form = madeForm(madeSop(3, { rows: 16, lanes: 4 }));
const count = form.rowEdges.length - 1;

/** Draws the form in an Excel whose rows follow their text or not, and takes the drawing away again. */
async function drawnAndErased(fixed: boolean) {
  const rowSizes = Array.from({ length: count }, (_, row) => ({
    stated: rowHeight(form, row),
    fixed,
  }));
  fake.reset([{ ...form, rowSizes }]);
  const port = createExcelPort();
  const read = () => port.readSnapshot(form.sheet);
  const { rows } = findSheet(fake.workbook, form.sheet)!;
  const before = new Set(rows.fitted);
  const snapshot = await read();
  const plan = planDraw(snapshot, recognise([snapshot]).documents[0]!, { replace: false });
  if (plan.kind !== "plan") throw new Error(plan.kind);
  expect(await port.apply(plan.commands)).toEqual({ kind: "applied" });
  const drawn = new Set(rows.fitted);
  const higher = await read();
  expect(await port.apply(planErase(higher))).toEqual({ kind: "applied" });
  return { snapshot, higher, erased: await read(), before, drawn, after: new Set(rows.fitted) };
}

test("rows that followed their text do so again once a drawing is erased", async () => {
  const { snapshot, higher, erased, before, drawn, after } = await drawnAndErased(false);
  expect(higher.rowEdges).not.toEqual(snapshot.rowEdges);
  expect(erased.rowEdges).toEqual(snapshot.rowEdges);
  expect(drawn.size).toBeLessThan(before.size);
  expect(after).toEqual(before);
});

test("rows that somebody fixed at another height than their text needs are fixed at it again", async () => {
  const { snapshot, erased, after } = await drawnAndErased(true);
  expect(erased.rowEdges).toEqual(snapshot.rowEdges);
  const { rows } = findSheet(fake.workbook, form.sheet)!;
  expect([...after].filter((row) => rows.sizes.get(row) !== rows.defaultSize)).toEqual([]);
});
