import fs from "node:fs";
import { spReading } from "../../../tests/support/sp/sp";
import type { SpProblemCode } from "../document/standar-pelayanan";
import { cellOrigin } from "../grid/address";
import { spRuleMessagesEn } from "../messages/sp-rules.en";
import { spRuleMessagesId } from "../messages/sp-rules.id";
import { ruleNamed } from "../rules/index";
import { SP_RULES, type SpRuleId, spRuleNamed } from "./index";
import { lintSp } from "./lint-sp";
import { spPresetFor } from "./presets";

const ids: readonly string[] = SP_RULES.map(({ id }) => id).sort();

test("rule, doc and test stand side by side, none without the others", () => {
  const files = fs.readdirSync(__dirname);
  const docs = files.filter((file) => file.endsWith(".md")).map((file) => file.slice(0, -3));
  expect(docs.sort()).toEqual(ids);
  for (const id of ids) {
    expect(files).toContain(`${id}.ts`);
    expect(files).toContain(`${id}.test.ts`);
  }
});

test.each(["draf", "final"] as const)("the preset %s names every rule and nothing else", (mode) => {
  expect(Object.keys(spPresetFor(mode).severities).sort()).toEqual(ids);
});

test("what rests on a doubtful source is never more than a hint", () => {
  const { severities } = spPresetFor("final");
  const doubtful = SP_RULES.filter(({ basis }) => basis.confidence !== "high");
  expect(doubtful.filter(({ id }) => severities[id] !== "hint").map(({ id }) => id)).toEqual([]);
});

test.each([
  ["Indonesian", spRuleMessagesId],
  ["English", spRuleMessagesEn],
])("the %s catalogue has every message and nothing else", (_, catalogue) => {
  expect(Object.keys(catalogue).sort()).toEqual(ids);
  for (const { id, messages } of SP_RULES) {
    expect(Object.keys(catalogue[id]).sort()).toEqual([...messages].sort());
  }
});

test("both languages ask for the same data", () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const { id, messages } of SP_RULES) {
    const indonesian: Readonly<Record<string, string>> = spRuleMessagesId[id];
    const english: Readonly<Record<string, string>> = spRuleMessagesEn[id];
    for (const messageId of messages) {
      expect([id, messageId, placeholders(english[messageId]!)]).toEqual([
        id,
        messageId,
        placeholders(indonesian[messageId]!),
      ]);
    }
  }
});

test("ids are slugs of their own, codes are given once", () => {
  const codes = SP_RULES.map(({ code }) => code);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(codes).size).toBe(codes.length);
  for (const id of ids) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(ruleNamed(id)).toBeUndefined();
  }
  for (const code of codes) expect(code).toMatch(/^(SP|T|ID|KS)-\d\d$/);
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
