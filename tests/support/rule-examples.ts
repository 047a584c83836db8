import fs from "node:fs";
import path from "node:path";
import { messageOf } from "../../src/core/messages/catalogue";
import type { Diagnostic } from "../../src/core/rules/diagnostic";
import { type DocExample, parseRuleDoc } from "./rule-docs";

export type RuleExamples<Example> = {
  /** Where the docs stand. */
  readonly folder: string;
  readonly rules: readonly { readonly id: string }[];
  /** The tables of a section of a doc as examples. */
  readonly examplesOf: (tables: readonly DocExample[]) => readonly Example[];
  readonly findingsIn: (example: Example, id: string) => readonly Diagnostic[];
  /** What a sentence does not hold: a placeholder left open, a text cut off, a code in place of a sentence. */
  readonly unwanted?: RegExp;
  /** A wrong example gives one finding of its rule, and a right one not even a hint of another. */
  readonly isBare?: boolean;
};

const UNWANTED = /[{}[\]…]|^[A-Z]+-\d+$/;

/** Runs the examples of every rule's doc: a wrong one gives the finding, a right one is right in every other way, too. */
export function ruleExamples<Example>({
  folder,
  rules,
  examplesOf,
  findingsIn,
  unwanted = UNWANTED,
  isBare = false,
}: RuleExamples<Example>): void {
  describe.each(rules.map(({ id }) => [id] as const))("%s.md", (id) => {
    const doc = parseRuleDoc(fs.readFileSync(path.join(folder, `${id}.md`), "utf8"));
    const numbered = (tables: readonly DocExample[]) =>
      examplesOf(tables).map((example, i) => [i + 1, example] as const);

    test.each(numbered(doc.wrong))(
      "wrong example %i gives the finding, in whole sentences",
      (_, example) => {
        const own = findingsIn(example, id).filter(({ ruleId }) => ruleId === id);
        expect(own.length).toBeGreaterThan(0);
        if (isBare) expect(own).toHaveLength(1);
        for (const finding of own) {
          expect(messageOf(finding, "id")).not.toMatch(unwanted);
          expect(messageOf(finding, "en")).not.toMatch(unwanted);
        }
      },
    );

    test.each(numbered(doc.right))(
      "right example %i is right in every other way, too",
      (_, example) => {
        const found = findingsIn(example, id).filter(
          ({ ruleId, severity }) => isBare || ruleId === id || severity !== "hint",
        );
        expect(found.map(({ code, messageId }) => `${code} ${messageId}`)).toEqual([]);
      },
    );
  });
}
