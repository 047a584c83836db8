import { ruleLaws } from "../../../tests/support/rule-laws";
import { problem, sop, workbookOf } from "../../../tests/support/sop";
import type { ReadingProblemCode } from "../document/sop-document";
import { ruleMessagesEn } from "../messages/rules.en";
import { ruleMessagesId } from "../messages/rules.id";
import { COLUMNS_LOST } from "./columns-lost";
import { RULES, type RuleId, ruleNamed } from "./index";
import { lint } from "./lint";
import { presetFor, profileIds } from "./presets";
import { RULE_CRASHED } from "./run-check";

ruleLaws({
  folder: __dirname,
  rules: RULES,
  presets: profileIds.flatMap((profile) => [
    presetFor(profile, "draf").severities,
    presetFor(profile, "final").severities,
  ]),
  catalogues: { id: ruleMessagesId, en: ruleMessagesEn },
  hasOwnTests: true,
  doubtMayWeigh: true,
  besideRules: [RULE_CRASHED, COLUMNS_LOST],
});

test("codes are numbers of the catalogue, ids hold no digits", () => {
  for (const { id } of RULES) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  for (const { code } of RULES) expect(code).toMatch(/^(T|ID|PL|KG|AL|MB|KD)-\d\d$/);
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
