import fs from "node:fs";
import path from "node:path";
import type { PresetSeverity } from "../../src/core/rules/presets";
import type { Basis } from "../../src/core/rules/rule-of";
import { parseRuleDoc } from "./rule-docs";

type Listed = {
  readonly id: string;
  readonly code: string;
  readonly basis: Basis;
  readonly messages: readonly string[];
};

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A family of rules with all that belongs to it. */
export type RuleFamilyParts = {
  /** Where rules and docs stand side by side. */
  readonly folder: string;
  readonly rules: readonly Listed[];
  /** Severities while drafting and before signing. */
  readonly presets: readonly Readonly<Record<string, PresetSeverity>>[];
  /** Whether every rule has a test of its own beside it. */
  readonly hasOwnTests?: boolean;
  readonly catalogues: { readonly id: Catalogue; readonly en: Catalogue };
  /** Whether a rule whose source is doubtful may be more than a hint all the same. */
  readonly doubtMayWeigh?: boolean;
  /** What else the catalogues have sentences for. */
  readonly besideRules?: readonly string[];
};

const CONFIDENCE: Readonly<Record<Basis["confidence"], string>> = {
  high: "tinggi",
  medium: "sedang",
  low: "rendah",
};

const placeholders = (text = ""): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The laws that hold for every family: nothing of a rule is missing, nothing is left over. */
export function ruleLaws({
  folder,
  rules,
  presets,
  catalogues,
  hasOwnTests = false,
  doubtMayWeigh = false,
  besideRules = [],
}: RuleFamilyParts): void {
  const ids = rules.map(({ id }) => id).sort();

  test("rule and doc stand side by side, none without the other", () => {
    const files = fs.readdirSync(folder);
    const docs = files.filter((file) => file.endsWith(".md")).map((file) => file.slice(0, -3));
    expect(docs.sort()).toEqual(ids);
    for (const id of ids) {
      expect(files).toContain(`${id}.ts`);
      if (hasOwnTests) expect(files).toContain(`${id}.test.ts`);
    }
  });

  test("ids are slugs, codes are numbers, each given once", () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(codes).size).toBe(codes.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    for (const code of codes) expect(code).toMatch(/^[A-Z]+-\d\d$/);
  });

  test("the presets name every rule and nothing else", () => {
    for (const severities of presets) expect(Object.keys(severities).sort()).toEqual(ids);
  });

  if (!doubtMayWeigh) {
    test("a doubtful source makes no more than a hint", () => {
      const doubtful = rules.filter(({ basis }) => basis.confidence !== "high");
      for (const severities of presets) {
        const weighty = doubtful.filter(({ id }) => severities[id] !== "hint");
        expect(weighty.map(({ id }) => id)).toEqual([]);
      }
    });
  }

  test("both languages have every message and nothing else, and ask for the same data", () => {
    for (const catalogue of Object.values(catalogues)) {
      expect(Object.keys(catalogue).sort()).toEqual([...ids, ...besideRules].sort());
    }
    for (const { id, messages } of rules) {
      const [indonesian, english] = [catalogues.id[id]!, catalogues.en[id]!];
      expect(Object.keys(indonesian).sort()).toEqual([...messages].sort());
      expect(Object.keys(english).sort()).toEqual([...messages].sort());
      for (const messageId of messages) {
        expect([id, messageId, placeholders(english[messageId])]).toEqual([
          id,
          messageId,
          placeholders(indonesian[messageId]),
        ]);
      }
    }
  });

  test.each(rules.map((rule) => [rule.id, rule.basis] as const))(
    "%s.md says what must hold, why, and what it rests on",
    (id, basis) => {
      const doc = parseRuleDoc(fs.readFileSync(path.join(folder, `${id}.md`), "utf8"));
      expect(doc.title).not.toBe("");
      expect(doc.why.length).toBeGreaterThan(40);
      expect(doc.basis).toContain(basis.text);
      expect(doc.basis).toContain(`keyakinan: ${CONFIDENCE[basis.confidence]};`);
      expect(doc.wrong.length).toBeGreaterThan(0);
      expect(doc.right.length).toBeGreaterThan(0);
    },
  );
}
