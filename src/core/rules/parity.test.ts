import fs from "node:fs";
import { problem, sop, workbookOf } from "../../../tests/support/sop";
import type { ReadingProblemCode } from "../document/sop-document";
import { ruleMessagesEn } from "../messages/rules.en";
import { ruleMessagesId } from "../messages/rules.id";
import { COLUMNS_LOST } from "./columns-lost";
import { RULES, type RuleId, ruleNamed } from "./index";
import { lint } from "./lint";
import { presetFor, profileIds } from "./presets";
import { RULE_CRASHED } from "./run-check";

const ids: readonly string[] = RULES.map(({ id }) => id).sort();

test("rule, doc and test stand side by side, none without the others", () => {
  const files = fs.readdirSync(__dirname);
  const docs = files.filter((file) => file.endsWith(".md")).map((file) => file.slice(0, -3));
  expect(docs.sort()).toEqual(ids);
  for (const id of ids) {
    expect(files).toContain(`${id}.ts`);
    expect(files).toContain(`${id}.test.ts`);
  }
});

test.each(
  profileIds.flatMap(
    (id) =>
      [
        [id, "draf"],
        [id, "final"],
      ] as const,
  ),
)("the preset %s × %s names every rule and nothing else", (profile, mode) => {
  expect(Object.keys(presetFor(profile, mode).severities).sort()).toEqual(ids);
});

test.each([
  ["Indonesian", ruleMessagesId],
  ["English", ruleMessagesEn],
])("the %s catalogue has every message and nothing else", (_, catalogue) => {
  expect(Object.keys(catalogue).sort()).toEqual([...ids, RULE_CRASHED, COLUMNS_LOST].sort());
  for (const { id, messages } of RULES) {
    expect(Object.keys(catalogue[id]).sort()).toEqual([...messages].sort());
  }
});

test("both languages ask for the same data", () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const { id, messages } of RULES) {
    const indonesian: Readonly<Record<string, string>> = ruleMessagesId[id];
    const english: Readonly<Record<string, string>> = ruleMessagesEn[id];
    for (const messageId of messages) {
      expect([id, messageId, placeholders(english[messageId]!)]).toEqual([
        id,
        messageId,
        placeholders(indonesian[messageId]!),
      ]);
    }
  }
});

test("ids are slugs, codes are numbers of the catalogue, each given once", () => {
  const codes = RULES.map(({ code }) => code);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(codes).size).toBe(codes.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  for (const code of codes) expect(code).toMatch(/^(T|ID|PL|KG|AL|MB|KD)-\d\d$/);
  expect(ruleNamed("decision-has-both-exits")?.code).toBe("AL-07");
  expect(ruleNamed("no-such-rule")).toBeUndefined();
});

/** Nothing that could not be read is dropped: the compiler asks for each code, the test for its finding. */
const TOLD_BY: Readonly<Record<ReadingProblemCode, RuleId>> = {
  "text-unread": "table-text-is-read",
  "unknown-code": "lane-code-is-understood",
  "span-without-symbol": "span-follows-a-symbol",
  "unknown-target-syntax": "target-is-understood",
  "target-missing": "flow-target-exists",
  "target-ambiguous": "flow-target-exists",
  "no-end-below": "flow-target-exists",
  "symbol-missing": "flow-target-exists",
  "tidak-without-decision": "tidak-belongs-to-a-decision",
  "tidak-ambiguous": "tidak-belongs-to-a-decision",
  "exit-doubled": "decision-exit-has-one-target",
  "flow-stopped": "only-an-end-stops-the-flow",
  "drawing-disagrees": "drawing-agrees-with-codes",
  "shape-outside": "symbol-stands-in-a-lane",
  "shape-unknown": "symbol-is-a-known-shape",
  "connector-loose": "arrow-is-attached",
  "page-unpaired": "off-page-symbol-has-a-partner",
  "jump-circle": "jump-is-no-circle",
  "label-loose": "exit-label-stands-at-an-exit",
  "outcome-assumed": "exit-words-say-ya-or-tidak",
};

test.each(Object.entries(TOLD_BY) as [ReadingProblemCode, RuleId][])(
  "the reading problem %s is told by %s alone, at its cell",
  (code, ruleId) => {
    const at = problem(code, 2, 9);
    const document = sop({
      activities: [
        { kegiatan: "Menerima surat", symbols: ["M0"] },
        { kegiatan: "Mencatat surat", symbols: ["P1"] },
        { kegiatan: "Mengarsipkan surat", symbols: ["S0"] },
      ],
      problems: [at],
    });
    expect(lint(workbookOf(document), presetFor())).toMatchObject([{ ruleId, origin: at.origin }]);
  },
);
