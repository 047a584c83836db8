import fs from "node:fs";
import { crossSheets, dossierOf } from "../../../tests/support/sp/cross";
import { crossRuleMessagesEn } from "../messages/cross-rules.en";
import { crossRuleMessagesId } from "../messages/cross-rules.id";
import { ruleNamed } from "../rules/index";
import { spRuleNamed } from "../sp-rules/index";
import { CROSS_RULES, crossRuleNamed } from "./index";
import { lintCross } from "./lint-cross";
import { crossPreset } from "./presets";

const ids: readonly string[] = CROSS_RULES.map(({ id }) => id).sort();

test("rule, doc and test stand side by side, none without the others", () => {
  const files = fs.readdirSync(__dirname);
  const docs = files.filter((file) => file.endsWith(".md")).map((file) => file.slice(0, -3));
  expect(docs.sort()).toEqual(ids);
  for (const id of ids) {
    expect(files).toContain(`${id}.ts`);
    expect(files).toContain(`${id}.test.ts`);
  }
});

test("the preset names every rule and nothing else; a doubtful source makes no more than a hint", () => {
  expect(Object.keys(crossPreset.severities).sort()).toEqual(ids);
  const doubtful = CROSS_RULES.filter(({ basis }) => basis.confidence !== "high");
  expect(doubtful.filter(({ id }) => crossPreset.severities[id] !== "hint")).toEqual([]);
});

test.each([
  ["Indonesian", crossRuleMessagesId],
  ["English", crossRuleMessagesEn],
])("the %s catalogue has every message and nothing else", (_, catalogue) => {
  expect(Object.keys(catalogue).sort()).toEqual(ids);
  for (const { id, messages } of CROSS_RULES) {
    expect(Object.keys(catalogue[id]).sort()).toEqual([...messages].sort());
  }
});

test("both languages ask for the same data", () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const { id, messages } of CROSS_RULES) {
    const indonesian: Readonly<Record<string, string>> = crossRuleMessagesId[id];
    const english: Readonly<Record<string, string>> = crossRuleMessagesEn[id];
    for (const messageId of messages) {
      expect([id, messageId, placeholders(english[messageId]!)]).toEqual([
        id,
        messageId,
        placeholders(indonesian[messageId]!),
      ]);
    }
  }
});

test("ids are slugs of their own, the codes are XR-01 to XR-14", () => {
  const codes = CROSS_RULES.map(({ code }) => code);
  expect(codes).toEqual(
    Array.from({ length: 14 }, (_, i) => `XR-${String(i + 1).padStart(2, "0")}`),
  );
  for (const id of ids) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(ruleNamed(id) ?? spRuleNamed(id)).toBeUndefined();
  }
  expect(crossRuleNamed("flow-time-keeps-the-promise")?.code).toBe("XR-03");
  expect(crossRuleNamed("no-such-rule")).toBeUndefined();
});

test("the model SP and its SOP have nothing to say about each other", () => {
  expect(lintCross(dossierOf(crossSheets({})), crossPreset)).toEqual([]);
});

test("a rule that crashes is reported, and the others go on", () => {
  const broken = {
    ...CROSS_RULES[0]!,
    check: () => {
      throw new Error("broken");
    },
  };
  const dossier = dossierOf(crossSheets({ sp: { components: { jangkaWaktu: "5 menit" } } }));
  const found = lintCross(dossier, crossPreset, undefined, [broken, ...CROSS_RULES]);
  expect(found.map(({ code }) => code)).toEqual(["XR-03", "X-00"]);
});
