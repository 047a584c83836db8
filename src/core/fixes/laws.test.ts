import fs from "node:fs";
import path from "node:path";
import { measuredCases } from "../../../tests/support/measured-cases";
import { applyCommands } from "../../../tests/support/memory-workbook";
import { parseRuleDoc, sheetsOf } from "../../../tests/support/rule-docs";
import { formatOrigin } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { fixText } from "../messages/fix-text";
import { recognise } from "../recognise/recognise";
import type { Diagnostic } from "../rules/diagnostic";
import { lint, profileOf } from "../rules/lint";
import { DEFAULT_PARAMETERS } from "../rules/parameters";
import { presetFor } from "../rules/presets";
import type { Fix } from "./fix";
import { FIXERS, fixOf } from "./index";

type Snapshots = readonly GridSnapshot[];

const check = (snapshots: Snapshots) => {
  const reading = recognise(snapshots);
  return { reading, found: lint(reading, presetFor()) };
};

const fixIn = (snapshots: Snapshots, diagnostic: Diagnostic): Fix | null => {
  const document = recognise(snapshots).documents.find(({ id }) => id === diagnostic.documentId);
  if (!document) return null;
  return fixOf(diagnostic, {
    snapshots,
    document,
    profile: profileOf(document),
    parameters: DEFAULT_PARAMETERS,
  });
};

function afterFix(snapshots: Snapshots, { commands }: Fix): Snapshots {
  const result = applyCommands(new Map(snapshots.map((each) => [each.sheet, each])), commands);
  if ("failure" in result) throw new Error(JSON.stringify(result.failure));
  return snapshots.map(({ sheet }) => result.sheets.get(sheet)!);
}

const nameOf = ({ ruleId, messageId, origin }: Diagnostic): string =>
  `${ruleId} ${messageId} ${formatOrigin(origin)}`;

/** A finding by all that it says: after a renumbering the same cell may have the same rule for another reason. */
const sayingOf = (diagnostic: Diagnostic): string =>
  `${nameOf(diagnostic)} ${JSON.stringify(diagnostic.data)}`;

/** Contents of all cells by address. */
const contents = (snapshots: Snapshots): ReadonlyMap<string, string> =>
  new Map(
    snapshots.flatMap(({ sheet, rows }) =>
      rows.flatMap(
        (row, r) =>
          row?.flatMap((cell, c) =>
            cell && (cell.value !== null || cell.formula !== null)
              ? [[`${sheet} ${r} ${c}`, `${cell.formula ?? ""}|${String(cell.value)}`] as const]
              : [],
          ) ?? [],
      ),
    ),
  );

/** The three laws of a fix. */
function expectLawful(snapshots: Snapshots, diagnostic: Diagnostic, fix: Fix): void {
  const before = check(snapshots).found;
  const after = afterFix(snapshots, fix);
  const now = check(after).found;
  if (fix.completes) expect(now.map(sayingOf)).not.toContain(sayingOf(diagnostic));

  const [old, present] = [contents(snapshots), contents(after)];
  const changed = [...new Set([...old.keys(), ...present.keys()])].filter(
    (cell) => old.get(cell) !== present.get(cell),
  );
  const told = fix.preview.map(
    ({ cell: { sheet, range } }) => `${sheet} ${range.top} ${range.left}`,
  );
  expect(changed.filter((cell) => !told.includes(cell))).toEqual([]);
  expect(after.map(({ shapes, merges }) => ({ shapes, merges }))).toEqual(
    snapshots.map(({ shapes, merges }) => ({ shapes, merges })),
  );

  // By rule: what is written may move the place of an error that was there, or part one into two.
  const errors = (found: readonly Diagnostic[]) =>
    found.filter(({ severity }) => severity === "error").map(({ ruleId }) => ruleId);
  expect(errors(now).filter((error) => !errors(before).includes(error))).toEqual([]);
  expect(fixText(fix, "id")).not.toMatch(/[{}[\]]|…”? …|“”/);
  expect(fixText(fix, "en")).not.toMatch(/[{}[\]]|“”/);
}

const docOf = (id: string) =>
  parseRuleDoc(fs.readFileSync(path.join(__dirname, `../rules/${id}.md`), "utf8"));

/** The examples of their help are on a form with all its columns; see fixes.test.ts. */
const NOT_IN_DOCS = [
  "has-keterangan-column",
  "activity-is-reached",
  "flow-reaches-an-end",
  "waktu-is-measurable",
];

test.each(Object.keys(FIXERS))("%s: the wrong examples of the help are mended", (ruleId) => {
  let fixed = 0;
  for (const example of docOf(ruleId).wrong) {
    const snapshots = sheetsOf(example);
    for (const diagnostic of check(snapshots).found) {
      if (diagnostic.ruleId !== ruleId) continue;
      const fix = fixIn(snapshots, diagnostic);
      if (!fix) continue;
      fixed++;
      expectLawful(snapshots, diagnostic, fix);
    }
  }
  if (!NOT_IN_DOCS.includes(ruleId)) expect(fixed).toBeGreaterThan(0);
});

test("every fix over all cases keeps the laws", () => {
  for (const { snapshots } of measuredCases()) {
    for (const diagnostic of check(snapshots).found) {
      const fix = fixIn(snapshots, diagnostic);
      if (fix) expectLawful(snapshots, diagnostic, fix);
    }
  }
});
