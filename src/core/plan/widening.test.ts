import { applied } from "../../../tests/support/memory-workbook";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { drawingLayout } from "./drawing-layout";
import { NO_WIDENING, planWidening, widening } from "./widening";

const documentOf = (snapshot: GridSnapshot) => recognise([snapshot]).documents[0]!;

function wideningOf(sheet: GridSnapshot) {
  const document = documentOf(sheet);
  return widening(sheet, document, drawingLayout(sheet, document));
}

const warningsOf = (sheet: GridSnapshot) => drawingLayout(sheet, documentOf(sheet)).layout.warnings;

/** Lanes and rows in which a flowchart can only be drawn with compromises. */
const cramped = (seed: number): GridSnapshot => {
  const sop = madeSop(seed, { rows: 9, lanes: 3, laneWidths: [34] });
  return madeForm({ ...sop, rowHeights: sop.rowHeights.map(() => 18) });
};

describe("widening", () => {
  test("asks for nothing where all is well", () => {
    expect(wideningOf(madeForm(madeSop(4)))).toEqual(NO_WIDENING);
  });

  test.each([1, 2, 3, 5, 8])("seed %i: what it proposes helps", (seed) => {
    const sheet = cramped(seed);
    const before = warningsOf(sheet);
    expect(before).not.toEqual([]);
    const found = wideningOf(sheet);
    for (const { now, width } of found.lanes) expect(width).toBeGreaterThan(now);
    for (const { now, height } of found.rows) expect(height).toBeGreaterThan(now);
    const after = applied(sheet, planWidening(sheet, [documentOf(sheet)], {}));
    expect(warningsOf(after).length).toBeLessThan(before.length);
  });
});
