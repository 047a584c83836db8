import { ruleLaws } from "../../../tests/support/rule-laws";
import { spReading } from "../../../tests/support/sp/sp";
import type { SpProblemCode } from "../document/standar-pelayanan";
import { cellOrigin } from "../grid/address";
import { spRuleMessagesEn } from "../messages/sp-rules.en";
import { spRuleMessagesId } from "../messages/sp-rules.id";
import { ruleNamed } from "../rules/index";
import { SP_RULES, type SpRuleId, spRuleNamed } from "./index";
import { lintSp } from "./lint-sp";
import { spPresetFor } from "./presets";

ruleLaws({
  folder: __dirname,
  rules: SP_RULES,
  presets: [spPresetFor("draf").severities, spPresetFor("final").severities],
  catalogues: { id: spRuleMessagesId, en: spRuleMessagesEn },
  hasOwnTests: true,
});

test("ids are those of no other rule, codes are numbers of the catalogue", () => {
  for (const { id } of SP_RULES) expect(ruleNamed(id)).toBeUndefined();
  for (const { code } of SP_RULES) expect(code).toMatch(/^(SP|T|ID|KS)-\d\d$/);
  expect(spRuleNamed("jangka-waktu-is-measurable")?.code).toBe("SP-12");
  expect(spRuleNamed("no-such-rule")).toBeUndefined();
});

/** Nothing that could not be read is dropped: the compiler asks for each code, the test for its finding. */
const TOLD_BY: Readonly<Record<SpProblemCode, SpRuleId>> = {
  "text-unread": "sp-table-text-is-read",
  "component-unknown": "component-label-is-known",
};

test.each(Object.entries(TOLD_BY) as [SpProblemCode, SpRuleId][])(
  "the reading problem %s is told by %s alone, at its cell; the model is right in every way",
  (code, ruleId) => {
    const reading = spReading({});
    const problem = { code, origin: cellOrigin("SP", 8, 5), data: { text: "x", label: "x" } };
    const documents = reading.documents.map((document) => ({ ...document, problems: [problem] }));
    expect(lintSp(reading, spPresetFor())).toEqual([]);
    expect(lintSp({ ...reading, documents }, spPresetFor())).toMatchObject([
      { ruleId, origin: problem.origin },
    ]);
  },
);

test("a rule that crashes is reported, and the others go on", () => {
  const broken = {
    ...SP_RULES[0]!,
    check: () => {
      throw new Error("broken");
    },
  };
  const found = lintSp(spReading({ title: "-" }), spPresetFor("final"), [broken, ...SP_RULES]);
  expect(found.map(({ ruleId }) => ruleId)).toEqual(["service-is-named", "rule-crashed"]);
});
