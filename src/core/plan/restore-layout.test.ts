import { grid } from "../../../tests/support/grid";
import { applied } from "../../../tests/support/memory-workbook";
import { NEW_FORM } from "../../../tests/support/new-form";
import type { HostCommand } from "../workbook-port";
import { planRestore } from "./plan-restore";

const SHEET = "Lembar";
const before = grid([["a"], ["b"]], { sheet: SHEET });

test("a scale and a fit come back as they were", () => {
  for (const zoom of [{ scale: 85 }, { scale: null, fit: { wide: 1, tall: 2 } }]) {
    const page = { ...before.page, ...zoom };
    const sheet = { ...before, page };
    const commands: readonly HostCommand[] = [
      { kind: "set-page-setup", sheet: SHEET, page: { fitToWidth: true } },
    ];
    const back = applied(applied(sheet, commands), planRestore(sheet, commands));
    expect(back.page).toEqual(page);
  }
});

test("a size that was set twice comes back as it was first", () => {
  const set = (height: number): HostCommand => ({
    kind: "set-row-heights",
    sheet: SHEET,
    rows: [{ row: 1, height }],
  });
  const commands = [set(30), set(60)];
  const back = applied(applied(before, commands), planRestore(before, commands));
  expect(back.rowEdges).toEqual(before.rowEdges);
});

test("what was written on a new sheet afterwards belongs to what was made", () => {
  const at = { row: 8, column: 0 };
  const commands: readonly HostCommand[] = [
    { kind: "add-sheet", sheet: "Baru", after: null, content: NEW_FORM },
    {
      kind: "set-values",
      sheet: "Baru",
      cells: [{ at, content: { value: "x" }, expected: { value: null, formula: null } }],
    },
  ];
  expect(planRestore(before, commands)).toEqual([
    {
      kind: "delete-sheet",
      sheet: "Baru",
      made: expect.objectContaining({
        cells: [...NEW_FORM.cells, expect.objectContaining({ at, content: { value: "x" } })],
      }),
    },
  ]);
});
