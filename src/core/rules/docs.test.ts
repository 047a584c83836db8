import fs from "node:fs";
import path from "node:path";
import { type DocExample, parseRuleDoc, sheetsOf } from "../../../tests/support/rule-docs";
import { messageOf } from "../messages/catalogue";
import { recognise } from "../recognise/recognise";
import type { Diagnostic } from "./diagnostic";
import { RULES } from "./index";
import { lint } from "./lint";
import { presetFor } from "./presets";
import type { Basis } from "./rule-of";

const docOf = (id: string) =>
  parseRuleDoc(fs.readFileSync(path.join(__dirname, `${id}.md`), "utf8"));

const findingsIn = (example: DocExample): readonly Diagnostic[] =>
  lint(recognise(sheetsOf(example)), presetFor());

const CONFIDENCE: Readonly<Record<Basis["confidence"], string>> = {
  high: "tinggi",
  medium: "sedang",
  low: "rendah",
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s.md", (id, rule) => {
  const doc = docOf(id);

  test("says what must hold, why, and what it rests on", () => {
    expect(doc.title).not.toBe("");
    expect(doc.why.length).toBeGreaterThan(40);
    expect(doc.basis).toContain(rule.basis.text);
    expect(doc.basis).toContain(`keyakinan: ${CONFIDENCE[rule.basis.confidence]};`);
    expect(doc.wrong.length).toBeGreaterThan(0);
    expect(doc.right.length).toBeGreaterThan(0);
  });

  test.each(doc.wrong.map((example, i) => [i + 1, example] as const))(
    "wrong example %i gives the finding, in whole sentences",
    (_, example) => {
      const found = findingsIn(example).filter(({ ruleId }) => ruleId === id);
      expect(found.length).toBeGreaterThan(0);
      for (const finding of found) {
        expect(messageOf(finding, "id")).not.toMatch(/[{}[\]]|…$|^[A-Z]+-\d+$/);
        expect(messageOf(finding, "en")).not.toMatch(/[{}[\]]|…$|^[A-Z]+-\d+$/);
      }
    },
  );

  test.each(doc.right.map((example, i) => [i + 1, example] as const))(
    "right example %i is right in every other way, too",
    (_, example) => {
      const found = findingsIn(example).filter(
        ({ ruleId, severity }) => ruleId === id || severity !== "hint",
      );
      expect(found.map(({ code, messageId }) => `${code} ${messageId}`)).toEqual([]);
    },
  );
});
