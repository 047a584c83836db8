import { applied } from "../../../tests/support/memory-workbook";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { drawingState } from "./drawing-state";
import { planDraw } from "./plan-draw";
import { planErase } from "./plan-erase";

const documentOf = (snapshot: GridSnapshot) => recognise([snapshot]).documents[0]!;

function commandsOf(snapshot: GridSnapshot, replace = false) {
  const plan = planDraw(snapshot, documentOf(snapshot), { replace });
  if (plan.kind !== "plan") throw new Error(plan.kind);
  return plan.commands;
}

describe("drawing generated SOPs", () => {
  test.each(Array.from({ length: 25 }, (_, seed) => seed))(
    "seed %i: drawn once, then nothing more; erased, then as before",
    (seed) => {
      const sop = madeSop(seed);
      const sheet = madeForm(sop);
      const document = documentOf(sheet);
      expect(document.activities.flatMap(({ nodes }) => nodes)).toHaveLength(sop.symbols.length);
      expect(document.flows).toHaveLength(sop.flows.length);

      const drawn = applied(sheet, commandsOf(sheet));
      expect(commandsOf(drawn)).toEqual([]);
      expect(drawingState(drawn, documentOf(drawn))).toBe("current");

      const erased = applied(drawn, planErase(drawn));
      expect(erased.shapes).toEqual([]);
      expect(erased.rows).toEqual(sheet.rows);
      expect(planErase(erased)).toEqual([]);
    },
  );
});
