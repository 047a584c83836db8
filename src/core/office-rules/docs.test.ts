import { type GridCell, grid } from "../../../tests/support/grid";
import type { DocExample } from "../../../tests/support/rule-docs";
import { ruleExamples } from "../../../tests/support/rule-examples";
import { recognise } from "../recognise/recognise";
import { OFFICE_RULES } from "./index";
import { lintOffice } from "./lint-office";
import { officePresetFor } from "./presets";
import { readOfficeSheets } from "./read-office-sheets";

const TODAY = { year: 2026, month: 11, day: 25 };

/** The sheet of an example: lines of a maklumat or a decree, or a table of stages. */
function findingsIn({ table: { heads, rows } }: DocExample) {
  const cells: readonly (readonly GridCell[])[] = [heads, ...rows];
  const snapshots = [grid(cells, { sheet: "Lembar" })];
  const sheets = readOfficeSheets(snapshots, recognise(snapshots));
  expect(sheets).toHaveLength(1);
  return lintOffice(sheets, officePresetFor(), TODAY);
}

ruleExamples({
  folder: __dirname,
  rules: OFFICE_RULES,
  examplesOf: (tables) => tables,
  findingsIn,
  isBare: true,
});
