import { FORM_FIRST_STEP, form } from "../../../tests/support/grid";
import { handDrawnSnapshot } from "../../../tests/support/hand-drawn-snapshot";
import { applied } from "../../../tests/support/memory-workbook";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { layoutDiagram } from "../layout/layout-diagram";
import { isLongWork } from "../layout/layout-work";
import { recognise } from "../recognise/recognise";
import { rememberLayout } from "./cached-layout";
import { drawingState } from "./drawing-state";
import { pagesToCompare, pagesToDraw } from "./pages-to-lay-out";
import { planDraw } from "./plan-draw";

const LANES = ["Staf", "Analis", "Kepala Seksi", "Kepala Bidang", "Kepala Dinas"];

/** A straight flow of rows in turning lanes; `lane` of a row may be another. */
function straight(rows: number, laneOf: (row: number) => number = (row) => row % 5): GridSnapshot {
  return form({
    pelaksana: LANES,
    steps: Array.from({ length: rows }, (_, row) => ({
      kegiatan: `Melaksanakan kegiatan ${row + 1}`,
      kode: LANES.map((_, lane) =>
        lane === laneOf(row) ? (row === 0 ? "M" : row === rows - 1 ? "S" : "P") : "",
      ),
      waktu: "10 menit",
    })),
  });
}

const documentsOf = (snapshot: GridSnapshot) => recognise([snapshot]).documents;
const toDraw = (snapshot: GridSnapshot) =>
  pagesToDraw(snapshot, documentsOf(snapshot), { replace: false });
const layOut = (snapshot: GridSnapshot) => {
  const pages = toDraw(snapshot);
  for (const page of pages) rememberLayout(page, layoutDiagram(page));
  return pages.length;
};
const drawn = (snapshot: GridSnapshot) => {
  const plan = planDraw(snapshot, documentsOf(snapshot)[0]!, { replace: false });
  if (plan.kind !== "plan") throw new Error(plan.kind);
  return applied(snapshot, plan.commands);
};

describe("pages to lay out", () => {
  test("what was laid out elsewhere is all that drawing needs, and comparing after it", () => {
    const sheet = madeForm(madeSop(31, { rows: 60, lanes: 8 }));
    expect(layOut(sheet)).toBeGreaterThan(3);
    expect(toDraw(sheet)).toEqual([]);
    const after = drawn(sheet);
    expect(pagesToCompare(after, documentsOf(after))).toEqual([]);
    expect(drawingState(after, documentsOf(after)[0]!)).toBe("current");
  });

  test("an edit of one code is one page of twenty steps", () => {
    const sheet = straight(20);
    expect(layOut(sheet)).toBeGreaterThan(1);
    expect(layOut(straight(20, (row) => (row === 18 ? 1 : row % 5)))).toBe(1);
  });

  test("a step put in near the end is the last page of them", () => {
    layOut(straight(20));
    expect(layOut(straight(21, (row) => (row < 18 ? row % 5 : (row + 4) % 5)))).toBe(1);
  });

  test("a text or a time is none", () => {
    const sheet = straight(20);
    layOut(sheet);
    const rows = sheet.rows.map((cells, row) =>
      row === FORM_FIRST_STEP + 3
        ? cells?.map((cell) =>
            cell?.text === "10 menit" ? { ...cell, value: "1 jam", text: "1 jam" } : cell,
          )
        : cells,
    );
    expect(toDraw({ ...sheet, rows })).toEqual([]);
  });

  test("a drawing that will be refused needs none", () => {
    const sheet = handDrawnSnapshot();
    const documents = documentsOf(sheet);
    expect(pagesToDraw(sheet, documents, { replace: false })).toEqual([]);
    expect(pagesToDraw(sheet, documents, { replace: true })).not.toEqual([]);
    expect(pagesToCompare(sheet, documents)).toEqual([]);
  });

  test("twenty steps are no long work, sixty in eight lanes are", () => {
    const unknown = (rows: number, lanes: number) =>
      toDraw(madeForm(madeSop(77, { rows, lanes, laneWidths: [61, 67, 73] })));
    expect(isLongWork(unknown(20, 5))).toBe(false);
    expect(isLongWork(unknown(60, 8))).toBe(true);
  });
});
