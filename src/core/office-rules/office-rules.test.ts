import fs from "node:fs";
import path from "node:path";
import { type GridCell, grid } from "../../../tests/support/grid";
import { type DocTable, parseRuleDoc } from "../../../tests/support/rule-docs";
import { readDecree } from "../decree/read-decree";
import { readMaklumat } from "../maklumat/read-maklumat";
import { messageOf } from "../messages/catalogue";
import { officeRuleMessagesEn } from "../messages/office-rules.en";
import { officeRuleMessagesId } from "../messages/office-rules.id";
import { readStages } from "../stages/read-stages";
import { OFFICE_RULES } from "./index";
import { lintOffice } from "./lint-office";
import { officePresetFor } from "./presets";

const TODAY = { year: 2026, month: 11, day: 25 };

/** The sheet of an example: lines of a maklumat or a decree, or a table of stages. */
function found({ heads, rows }: DocTable) {
  const cells = [heads, ...rows] as readonly (readonly GridCell[])[];
  const snapshot = grid(cells, { sheet: "Lembar" });
  const subject = readStages(snapshot) ?? readDecree(snapshot) ?? readMaklumat(snapshot);
  return lintOffice([subject!], officePresetFor(), TODAY);
}

test("rule, doc, severity and sentences belong together", () => {
  const ids = OFFICE_RULES.map(({ id }) => id).sort();
  const docs = fs.readdirSync(__dirname).filter((file) => file.endsWith(".md"));
  expect(docs.map((file) => file.slice(0, -3)).sort()).toEqual(ids);
  expect(Object.keys(officePresetFor().severities).sort()).toEqual(ids);
  for (const catalogue of [officeRuleMessagesId, officeRuleMessagesEn]) {
    expect(Object.keys(catalogue).sort()).toEqual(ids);
  }
});

test.each(OFFICE_RULES.map((rule) => [rule.id, rule] as const))("%s.md", (id, { basis }) => {
  const doc = parseRuleDoc(fs.readFileSync(path.join(__dirname, `${id}.md`), "utf8"));
  expect(doc.basis).toContain(basis.text);
  for (const { table } of doc.wrong) {
    const own = found(table).filter(({ ruleId }) => ruleId === id);
    expect(own).toHaveLength(1);
    expect(messageOf(own[0]!, "id")).not.toMatch(/[{}[\]…]/);
    expect(messageOf(own[0]!, "en")).not.toMatch(/[{}[\]…]/);
  }
  for (const { table } of doc.right) expect(found(table)).toEqual([]);
});
