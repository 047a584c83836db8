import { FORMS } from "../../core/forms/form-list";
import type { GridSnapshot } from "../../core/grid/grid-snapshot";
import { SOP_UMUM } from "../../core/library";
import { planRestore } from "../../core/plan/plan-restore";
import { planStep } from "../../core/plan/plan-step";
import { isRestorable } from "../../core/plan/restore-tracks";
import type { StepEdit } from "../../core/plan/steps/step-edit";
import { recognise } from "../../core/recognise/recognise";
import type { HostCommand } from "../../core/workbook-port";
import { checkWorkbook } from "../check-workbook";
import { newWorkbook } from "../new-workbook";
import { applyCommands, readSnapshot, type WorkbookFile } from "../workbook-file";

const listed = FORMS.find(({ id }) => id === SOP_UMUM[0]!.id)!;
const SHEET = listed.sheet;
/** A cell far from the table with a look of its own. */
const ASIDE = 40;

function applied(file: WorkbookFile, commands: readonly HostCommand[]): WorkbookFile {
  const step = applyCommands(file, commands);
  if (step.result.kind !== "applied") throw new Error(JSON.stringify(step.result));
  return step.file;
}

/** A ready-made form whose steps have notes beside the table, each row of another height. */
function formFile(): WorkbookFile {
  const content = listed.content("a4");
  const file = newWorkbook([
    {
      name: SHEET,
      content: {
        ...content,
        looks: [
          ...content.looks,
          {
            range: { top: 0, left: ASIDE, bottom: content.rowHeights.length, right: ASIDE },
            look: { italic: true, fill: "FFF2CC", numberFormat: "0.00" },
          },
        ],
        rowHeights: content.rowHeights.map((height, row) => height + (row % 4) * 3),
      },
    },
  ]);
  const snapshot = readSnapshot(file, SHEET);
  const { activities } = recognise([snapshot]).documents[0]!;
  const cells = activities.map(({ origin }, i) => ({
    at: { row: origin.range.top, column: ASIDE },
    content: { value: i + 0.5 },
    expected: { value: null, formula: null },
  }));
  return applied(file, [{ kind: "set-values", sheet: SHEET, cells }]);
}

const seen = ({ revision: _, ...snapshot }: GridSnapshot) => snapshot;

describe("a deleted step comes back with all of its rows", () => {
  const file = formFile();
  const before = readSnapshot(file, SHEET);
  const document = recognise([before]).documents[0]!;
  const last = document.activities.length - 1;

  test.each([0, 1, last])("step %i", (i) => {
    const edit: StepEdit = { kind: "remove-step", activity: document.activities[i]!.id };
    const plan = planStep(before, document, edit);
    if (plan.kind !== "plan") throw new Error(plan.reason);
    expect(isRestorable(before, plan.commands, [])).toBe(true);
    const without = applied(file, plan.commands);
    expect(seen(readSnapshot(without, SHEET)).looks).not.toEqual(seen(before).looks);
    const back = applied(without, planRestore(before, plan.commands));
    expect(seen(readSnapshot(back, SHEET))).toEqual(seen(before));
    expect(checkWorkbook(back)).toEqual([]);
  });

  test("and so does a column", () => {
    const { column: at } = document.pelaksana[1]!;
    const gone: readonly HostCommand[] = [{ kind: "delete-columns", sheet: SHEET, at, count: 1 }];
    const back = applied(applied(file, gone), planRestore(before, gone));
    expect(seen(readSnapshot(back, SHEET))).toEqual(seen(before));
  });
});
