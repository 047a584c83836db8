import fs from "node:fs";
import path from "node:path";
import { type DocExample, parseRuleDoc } from "../../../tests/support/rule-docs";
import { dossierOf } from "../../../tests/support/sp/cross";
import { crossExamples, crossSheetsOf } from "../../../tests/support/sp/cross-docs";
import { messageOf } from "../messages/catalogue";
import type { Diagnostic } from "../rules/diagnostic";
import type { Basis } from "../rules/rule-of";
import { CROSS_RULES } from "./index";
import { lintCross } from "./lint-cross";
import { crossPreset } from "./presets";

const docOf = (id: string) =>
  parseRuleDoc(fs.readFileSync(path.join(__dirname, `${id}.md`), "utf8"));

const findingsIn = (example: readonly DocExample[]): readonly Diagnostic[] =>
  lintCross(dossierOf(crossSheetsOf(example)), crossPreset);

const CONFIDENCE: Readonly<Record<Basis["confidence"], string>> = {
  high: "tinggi",
  medium: "sedang",
  low: "rendah",
};

describe.each(CROSS_RULES.map((rule) => [rule.id, rule] as const))("%s.md", (id, rule) => {
  const doc = docOf(id);
  const [wrong, right] = [crossExamples(doc.wrong), crossExamples(doc.right)];

  test("says what must hold, why, and what it rests on", () => {
    expect(doc.title).not.toBe("");
    expect(doc.why.length).toBeGreaterThan(40);
    expect(doc.basis).toContain(rule.basis.text);
    expect(doc.basis).toContain(`keyakinan: ${CONFIDENCE[rule.basis.confidence]};`);
    expect(wrong.length).toBeGreaterThan(0);
    expect(right.length).toBeGreaterThan(0);
  });

  test.each(wrong.map((example, i) => [i + 1, example] as const))(
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

  test.each(right.map((example, i) => [i + 1, example] as const))(
    "right example %i is right in every other way, too",
    (_, example) => {
      const found = findingsIn(example).filter(
        ({ ruleId, severity }) => ruleId === id || severity !== "hint",
      );
      expect(found.map(({ code, messageId }) => `${code} ${messageId}`)).toEqual([]);
    },
  );
});
