import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { presetOf } from "../../../tests/support/doc-preset";
import { type Form, form } from "../../../tests/support/grid";
import { measuredCases } from "../../../tests/support/measured-cases";
import { MODEL_LETTERS } from "../../../tests/support/model-sops";
import { recordedInputs } from "../../../tests/support/recorded-inputs";
import { parseRuleDoc, sheetsOf } from "../../../tests/support/rule-docs";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import type { Rule } from "./define-rule";
import { createLinter } from "./incremental-lint";
import { RULES } from "./index";
import { lint, subjectOf } from "./lint";
import { type Preset, presetFor } from "./presets";
import { RULE_READS } from "./rule-reads";

const TODAY = { year: 2026, month: 1, day: 5 };

type Example = { readonly snapshots: readonly GridSnapshot[]; readonly preset: Preset };

const examples = (): readonly Example[] =>
  RULES.flatMap(({ id }) => {
    const doc = parseRuleDoc(fs.readFileSync(path.join(__dirname, `${id}.md`), "utf8"));
    return [...doc.wrong, ...doc.right].map((example) => ({
      snapshots: sheetsOf(example),
      preset: presetOf(example),
    }));
  });

test("no rule looks at more than it is said to", () => {
  const more = new Set<string>();
  const cases = measuredCases().map(({ snapshots }) => ({ snapshots, preset: presetFor() }));
  for (const { snapshots, preset } of [...examples(), ...cases]) {
    const reading = recognise(snapshots);
    for (const document of reading.documents) {
      const subject = subjectOf(document, reading, preset, { today: TODAY });
      for (const rule of RULES) {
        for (const input of recordedInputs(rule, subject)) {
          if (!RULE_READS[rule.id].includes(input)) more.add(`${rule.id}: ${input}`);
        }
      }
    }
  }
  expect([...more]).toEqual([]);
});

/** An edit: any cell of the sheet becomes any of the things that people type. */
type Edit = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
};

const TYPED = [
  null,
  1,
  3,
  "M",
  "P",
  "K",
  "S",
  "<",
  "selesai",
  "1>2",
  "-",
  "10 menit",
  "1 hari",
  "menyesuaikan",
  "Staf menerima surat",
  "Penyusunan laporan",
  "Surat, dll",
  "2 Pebruari 2026",
  "Kabupaten Grobogan",
  "Waktu (menit)",
  "Kepala Seksi",
  "UU Nomor 32 Tahun 2004 tentang Pemerintahan Daerah",
];

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    row: fc.nat({ max: 24 }),
    column: fc.nat({ max: 12 }),
    value: fc.constantFrom(...TYPED),
  }),
  { minLength: 1, maxLength: 8 },
);

function edited(snapshot: GridSnapshot, { row, column, value }: Edit): GridSnapshot {
  const rows = [...snapshot.rows];
  const cells = [...(rows[row] ?? [])];
  cells[column] =
    value === null
      ? undefined
      : { value, text: String(value), formula: null, numberFormat: "General" };
  rows[row] = cells;
  return { ...snapshot, rows, revision: snapshot.revision + 1 };
}

test("after any edits, what is found is what a check from the beginning finds", () => {
  const model: Form = MODEL_LETTERS;
  fc.assert(
    fc.property(edits, fc.boolean(), (sequence, isFinal) => {
      const preset = presetFor("sop-permenpanrb-35-2012", isFinal ? "final" : "draf");
      const check = createLinter();
      let snapshot = form(model);
      for (const edit of sequence) {
        snapshot = edited(snapshot, edit);
        const reading = recognise([snapshot, { ...form(model), sheet: "SOP 2" }]);
        const options = { today: TODAY };
        expect(check(reading, preset, options)).toEqual(lint(reading, preset, RULES, options));
      }
    }),
    { numRuns: 30 },
  );
});

const checkModel = (check: ReturnType<typeof createLinter>, changes: Partial<Form> = {}) =>
  check(recognise([form({ ...FAULTY, ...changes })]), presetFor());

const FAULTY: Form = {
  pelaksana: ["Staf", "Kepala Seksi"],
  steps: [
    { kegiatan: "Penerimaan surat", kode: ["M"], waktu: "1 hari" },
    { kegiatan: "Mencatat surat", kode: ["", "S"], waktu: "5 menit" },
  ],
};

test("what did not change is the same object: nothing in the pane flickers", () => {
  const check = createLinter();
  const before = checkModel(check);
  const same = checkModel(check);
  expect(same.map((finding, i) => finding === before[i])).not.toContain(false);
  const [first, ...rest] = FAULTY.steps;
  const after = checkModel(check, { steps: [{ ...first, keterangan: "segera" }, ...rest] });
  expect(after.every((finding) => before.includes(finding))).toBe(true);
});

test("another preset counts for everything", () => {
  const check = createLinter();
  const reading = recognise([form(FAULTY)]);
  check(reading, presetFor());
  const final = presetFor("sop-permenpanrb-35-2012", "final");
  expect(check(reading, final)).toEqual(lint(reading, final));
});

test("only rules that look at what has changed run again", () => {
  const ran: string[] = [];
  const counted = RULES.map(
    (rule: Rule): Rule => ({
      ...rule,
      check(context) {
        ran.push(rule.id);
        rule.check(context);
      },
    }),
  );
  const check = createLinter(counted);
  checkModel(check);
  ran.length = 0;
  checkModel(check, { identity: { "Nama SOP": "Penanganan Surat Keluar" } });
  expect(ran).toContain("nama-sop-is-no-verb");
  expect(ran).not.toContain("waktu-is-filled");
  expect(ran).not.toContain("flow-reaches-an-end");
  expect(ran.length).toBeLessThan(RULES.length / 2);
});

test("a rule that is not ours, and one that crashed, run every time", () => {
  let runs = 0;
  const own = { ...RULES[0]!, id: "house-rule", check: () => void runs++ };
  const crashing = {
    ...RULES[0]!,
    check: () => {
      runs++;
      throw new Error("broken");
    },
  };
  const preset = { severities: { "house-rule": "hint", [crashing.id]: "hint" } } as const;
  const check = createLinter([own, crashing]);
  const reading = recognise([form(FAULTY)]);
  check(reading, preset);
  check(reading, preset);
  expect(runs).toBe(4);
});
