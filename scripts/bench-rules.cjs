// Prints how long a re-check takes: all rules over one SOP that was read already. Usage:
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
function timeOf({ sheets, documents }, rules) {
  const preset = presetFor();
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    const reading = { sheets, documents: documents.map((document) => ({ ...document })) };
    const start = performance.now();
    lint(reading, preset, rules);
    return performance.now() - start;
  }).slice(WARM_UP);
  return { median: median(times), best: sorted(times)[0] };
}

console.log("| rows | kind | findings | median ms | best ms | goal ms |");
console.log("| ---: | --- | ---: | ---: | ---: | ---: |");
for (const rows of [60, 300, 1000]) {
  for (const kind of ["right", "faulty"]) {
    const reading = recognise([longForm(rows, kind)]);
    const found = lint(reading, presetFor(), RULES).length;
    const { median, best } = timeOf(reading, RULES);
    const times = `${median.toFixed(2)} | ${best.toFixed(2)}`;
    console.log(`| ${rows} | ${kind} | ${found} | ${times} | ${GOALS[rows] ?? ""} |`);
  }
}

if (process.argv.includes("--each")) {
  const reading = recognise([longForm(1000, "faulty")]);
  const times = RULES.map((rule) => ({ rule, time: timeOf(reading, [rule]).best }));
  for (const { rule, time } of times.sort((a, b) => b.time - a.time).slice(0, 20)) {
    console.log(`${time.toFixed(2).padStart(8)} ms  ${rule.code} ${rule.id}`);
  }
}
