// Prints how long a re-check takes of an SOP that was read already: all rules, and after one cell was typed in (a time, a
// text, a field of the identity) only those that look at it. Usage:
//   npm run bench:rules            medians for 60 steps, 300 and 1,000 rows
//   npm run bench:rules -- --each  the slowest rules at 1,000 rows as well
const path = require("node:path");
const { performance } = require("node:perf_hooks");
const { requireTypeScript } = require("./require-typescript.cjs");

const root = path.resolve(__dirname, "..");
process.chdir(root);
requireTypeScript(root);

const { recognise } = require(path.join(root, "src/core/recognise/recognise.ts"));
const { RULES } = require(path.join(root, "src/core/rules/index.ts"));
const { createLinter } = require(path.join(root, "src/core/rules/incremental-lint.ts"));
const { lint } = require(path.join(root, "src/core/rules/lint.ts"));
const { presetFor } = require(path.join(root, "src/core/rules/presets.ts"));
const { longForm } = require(path.join(root, "tests/support/long-form.ts"));

const WARM_UP = 20;
const RUNS = 41;
/** Milliseconds that a re-check should take on a laptop with two cores. */
const GOALS = { 60: 5, 1000: 50 };

const sorted = (times) => [...times].sort((a, b) => a - b);
const median = (times) => sorted(times)[Math.floor(times.length / 2)];

/**
 * Each run has a document of its own, as after an edit: nothing that a rule keeps of a document is of use, what it keeps
 * of a text is. The best time is the one to compare where other programs run beside.
 */
function timeOf(before, rules) {
  const preset = presetFor();
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    const reading = structuredClone(before);
    const start = performance.now();
    lint(reading, preset, rules);
    return performance.now() - start;
  }).slice(WARM_UP);
  return { median: median(times), best: sorted(times)[0] };
}

/** What somebody typed, by what it is: the document as it is read before and after. */
const EDITS = {
  waktu: (document) =>
    editedActivity(document, (activity) => {
      const { duration } = activity.mutuBaku;
      const other = {
        ...duration,
        text: `${duration?.text ?? ""} `,
        minutes: 15,
        origin: activity.origin,
      };
      return { ...activity, mutuBaku: { ...activity.mutuBaku, duration: other } };
    }),
  kegiatan: (document) =>
    editedActivity(document, (activity) => ({
      ...activity,
      description: `${activity.description} tahunan`,
    })),
  identitas: (document) => ({
    ...document,
    identity: {
      ...document.identity,
      namaSop: { ...document.identity.namaSop, text: "Penyusunan Laporan Tahunan" },
    },
  }),
};

const editedActivity = (document, edit) => {
  const at = Math.floor(document.activities.length / 2);
  return {
    ...document,
    activities: document.activities.map((activity, i) => (i === at ? edit(activity) : activity)),
  };
};

/** Each run reads the sheet anew, with the edit and without it in turn: no part of a document is the object it was. */
function incrementalTimeOf(reading, edit) {
  const preset = presetFor();
  const check = createLinter();
  const before = structuredClone(reading);
  const after = { ...reading, documents: reading.documents.map(edit) };
  const times = Array.from({ length: WARM_UP + RUNS }, (_, i) => {
    const now = structuredClone(i % 2 === 0 ? before : after);
    const start = performance.now();
    check(now, preset);
    return performance.now() - start;
  }).slice(WARM_UP);
  return { median: median(times), best: sorted(times)[0] };
}

const edits = Object.keys(EDITS);
const heads = [
  "rows",
  "kind",
  "findings",
  "all: median ms",
  "best",
  ...edits.flatMap((edit) => [`${edit}: median`, "best"]),
  "goal ms",
];
console.log(`| ${heads.join(" | ")} |`);
console.log(`| ${heads.map(() => "---:").join(" | ")} |`);
for (const rows of [60, 300, 1000]) {
  for (const kind of ["right", "faulty"]) {
    const reading = recognise([longForm(rows, kind)]);
    const found = lint(reading, presetFor(), RULES).length;
    const { median, best } = timeOf(reading, RULES);
    const after = edits.map((edit) => incrementalTimeOf(reading, EDITS[edit]));
    const times = [{ median, best }, ...after].flatMap((time) => [
      time.median.toFixed(2),
      time.best.toFixed(2),
    ]);
    console.log(`| ${rows} | ${kind} | ${found} | ${times.join(" | ")} | ${GOALS[rows] ?? ""} |`);
  }
}

if (process.argv.includes("--each")) {
  const reading = recognise([longForm(1000, "faulty")]);
  const times = RULES.map((rule) => ({ rule, time: timeOf(reading, [rule]).best }));
  for (const { rule, time } of times.sort((a, b) => b.time - a.time).slice(0, 20)) {
    console.log(`${time.toFixed(2).padStart(8)} ms  ${rule.code} ${rule.id}`);
  }
}
