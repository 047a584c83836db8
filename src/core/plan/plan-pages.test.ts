import { FORM_FIRST_STEP } from "../../../tests/support/grid";
import { applied } from "../../../tests/support/memory-workbook";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { rowHeight } from "../grid/with-row-heights";
import { recognise } from "../recognise/recognise";
import { drawingState } from "./drawing-state";
import { planDraw } from "./plan-draw";
import { planErase } from "./plan-erase";
import { planRestore } from "./plan-restore";

const documentOf = (snapshot: GridSnapshot) => recognise([snapshot]).documents[0]!;

function commandsOf(snapshot: GridSnapshot, pages?: "auto" | "one") {
  const plan = planDraw(snapshot, documentOf(snapshot), {
    replace: false,
    ...(pages && { pages }),
  });
  if (plan.kind !== "plan") throw new Error(plan.kind);
  return plan.commands;
}

const longForm = (seed: number, rows = 30): GridSnapshot =>
  madeForm(madeSop(seed, { rows, lanes: 6 }));
const pentagons = ({ shapes }: GridSnapshot) =>
  shapes.filter(({ geometry }) => geometry === "flowChartOffpageConnector");
const heightsOf = (snapshot: GridSnapshot) =>
  snapshot.rowEdges.slice(1).map((_, row) => rowHeight(snapshot, row));

describe("a table that does not fit on one page", () => {
  const sheet = longForm(3);
  const drawn = applied(sheet, commandsOf(sheet));

  test("gets breaks between rows, strips of 24 pt, and pentagons in pairs", () => {
    const { rowBreaks } = drawn.page;
    expect(rowBreaks.length).toBeGreaterThan(2);
    const before = heightsOf(sheet);
    const grown = heightsOf(drawn).flatMap((height, row) => {
      const more = Math.round((height - before[row]!) * 100) / 100;
      return more === 0 ? [] : [{ row, more }];
    });
    expect(grown.every(({ more }) => more === 24 || more === 48)).toBe(true);
    const atEnds = rowBreaks.flatMap((row) => [row - 1, row]);
    expect(grown.every(({ row }) => atEnds.includes(row))).toBe(true);
    const letters = pentagons(drawn).map(({ text }) => text);
    for (const letter of letters) {
      expect(letters.filter((one) => one === letter).length).toBeGreaterThan(1);
    }
  });

  test("a line keeps to its page, and screen readers hear where it leads", () => {
    const ends = drawn.page.rowBreaks.map((row) => drawn.rowEdges[row]!);
    for (const { connector } of drawn.shapes) {
      const ys = connector?.waypoints.map(({ y }) => y) ?? [0];
      expect(ends.filter((y) => Math.min(...ys) < y && y < Math.max(...ys))).toEqual([]);
    }
    const words = drawn.shapes.map(({ description }) => description);
    expect(words.filter((text) => /^Penghubung [A-Z]: ke langkah \d+ /.test(text))).not.toEqual([]);
    expect(words.filter((text) => /^Penghubung [A-Z]: dari langkah \d+ /.test(text))).not.toEqual(
      [],
    );
    expect(words.filter((text) => /, lewat penghubung [A-Z]$/.test(text))).not.toEqual([]);
  });

  test("is up to date once drawn", () => {
    expect(commandsOf(drawn)).toEqual([]);
    expect(drawingState(drawn, documentOf(drawn))).toBe("current");
  });

  test("is one long page when asked, and stays so", () => {
    const one = applied(drawn, commandsOf(drawn, "one"));
    expect(one.page.rowBreaks).toEqual([]);
    expect(heightsOf(one)).toEqual(heightsOf(sheet));
    expect(pentagons(one)).toEqual([]);
    expect(commandsOf(one)).toEqual([]);
    expect(drawingState(one, documentOf(one))).toBe("current");
    const paged = applied(one, commandsOf(one, "auto"));
    expect(pentagons(paged)).toHaveLength(pentagons(drawn).length);
  });

  test("keeps the author's breaks: pages end there too, and erasing leaves them", () => {
    const own = FORM_FIRST_STEP + 4;
    const broken = { ...sheet, page: { ...sheet.page, rowBreaks: [2, own] } };
    const again = applied(broken, commandsOf(broken));
    expect(again.page.rowBreaks).toEqual(expect.arrayContaining([2, own]));
    expect(commandsOf(again)).toEqual([]);
    expect(applied(again, planErase(again)).page.rowBreaks).toEqual([2, own]);
  });

  test("takes the drawing back as a whole", () => {
    const back = applied(drawn, planRestore(sheet, commandsOf(sheet)));
    expect(back.shapes).toEqual(sheet.shapes);
    expect(heightsOf(back)).toEqual(heightsOf(sheet));
    expect(back.page.rowBreaks).toEqual([]);
  });

  test("makes new pages when a row is made much higher", () => {
    const row = FORM_FIRST_STEP + 2;
    const heights = heightsOf(drawn).map((height, i) => (i === row ? height + 90 : height));
    const rowEdges = [0];
    for (const height of heights) rowEdges.push(rowEdges.at(-1)! + height);
    const y = drawn.rowEdges[row + 1]!;
    // What lies below moves with its row.
    const shapes = drawn.shapes.map((shape) =>
      shape.bounds.y < y
        ? shape
        : { ...shape, bounds: { ...shape.bounds, y: shape.bounds.y + 90 } },
    );
    const higher = { ...drawn, rowEdges, shapes };
    const again = applied(higher, commandsOf(higher));
    expect(again.page.rowBreaks).not.toEqual(drawn.page.rowBreaks);
    expect(commandsOf(again)).toEqual([]);
    const erased = applied(again, planErase(again));
    const before = heightsOf(sheet);
    expect(heightsOf(erased)).toEqual(
      before.map((height, i) => (i === row ? height + 90 : height)),
    );
  });

  test("needs no pages on a sheet that is fitted to one", () => {
    const fitted = { ...sheet, page: { ...sheet.page, scale: null, fit: { wide: 1, tall: 1 } } };
    expect(commandsOf(fitted).map(({ kind }) => kind)).not.toContain("set-row-breaks");
  });
});

describe("drawn once, then nothing more; erased, then as before", () => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed))("seed %i", (seed) => {
    const sheet = longForm(seed, 20 + (seed % 30));
    const drawn = applied(sheet, commandsOf(sheet));
    expect(drawn.page.rowBreaks).not.toEqual([]);
    expect(commandsOf(drawn)).toEqual([]);
    const erased = applied(drawn, planErase(drawn));
    expect(erased.shapes).toEqual([]);
    expect(erased.rows).toEqual(sheet.rows);
    expect(heightsOf(erased)).toEqual(heightsOf(sheet));
    expect(erased.page.rowBreaks).toEqual([]);
    expect(planErase(erased)).toEqual([]);
  });
});
