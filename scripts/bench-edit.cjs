// Prints what one edit of an SOP costs while somebody types: reading the sheet again, checking it, and laying its flow out
// again, with the number of pages that had to be. Usage:
//   npm run bench:edit             medians for 20, 60 and 200 steps
const path = require("node:path");
const { requireTypeScript } = require("./require-typescript.cjs");

const root = path.resolve(__dirname, "..");
process.chdir(root);
requireTypeScript(root);

const core = (name) => require(path.join(root, "src/core", `${name}.ts`));
const { recognise } = core("recognise/recognise");
const { createLinter } = core("rules/incremental-lint");
const { presetFor } = core("rules/presets");
const { drawingLayout } = core("plan/drawing-layout");
const { pagesToDraw } = core("plan/pages-to-lay-out");
const { form } = require(path.join(root, "tests/support/grid.ts"));

const WARM_UP = 12;
const RUNS = 25;
/** Milliseconds that laying out again may take after an edit of a usual SOP: one frame of the screen. */
const GOAL = { 20: 16 };

const LANES = ["Staf", "Analis", "Kepala Seksi", "Kepala Bidang", "Kepala Dinas"];
/** Every so many rows a decision goes back two rows. */
const DECISION_EVERY = 5;

/** Steps as somebody would type them; no page of them is like another one. */
function steps(rows) {
  return Array.from({ length: rows }, (_, i) => {
    const isDecision = i % DECISION_EVERY === DECISION_EVERY - 1 && i < rows - 1;
    const code = i === 0 ? "M" : i === rows - 1 ? "S" : isDecision ? "K" : "P";
    const lane = (i * i * 7 + (i >> 2)) % LANES.length;
    return {
      kegiatan: `Menyusun bagian ${i} laporan`,
      kode: LANES.map((_, at) => (at === lane ? code : "")),
      kelengkapan: `Bagian ${i} laporan`,
      waktu: "10 menit",
      output: `Bagian ${i} laporan terbaru`,
      ...(isDecision ? { tidak: i - 1 } : {}),
    };
  });
}

const inLane = (step, lane) => {
  const code = step.kode.find((one) => one !== "");
  return { ...step, kode: LANES.map((_, at) => (at === lane ? code : "")) };
};
const changed = (all, at, change) => all.map((step, i) => (i === at ? change(step) : step));

/** What somebody typed in the middle of the table. */
const EDITS = {
  "one time": (all) => changed(all, all.length >> 1, (step) => ({ ...step, waktu: "15 menit" })),
  "one code": (all) =>
    changed(all, all.length >> 1, (step) =>
      inLane(step, (step.kode.findIndex((one) => one !== "") + 1) % LANES.length),
    ),
  "one target": (all) => {
    const at = all.findLastIndex((step, i) => i <= all.length >> 1 && "tidak" in step);
    return changed(all, at, (step) => ({ ...step, tidak: step.tidak - 1 }));
  },
  "one row": (all) => {
    const at = all.length >> 1;
    const added = inLane({ ...all[at - 1], kegiatan: "Mencatat laporan", tidak: undefined }, 0);
    const { tidak: _, ...row } = { ...added, kode: added.kode.map((one) => (one ? "P" : "")) };
    const moved = (step) => (step.tidak > at ? { ...step, tidak: step.tidak + 1 } : step);
    return [...all.slice(0, at).map(moved), row, ...all.slice(at).map(moved)];
  },
};

const sheetOf = (all) => form({ pelaksana: LANES, steps: all });
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

/** User CPU of a call in milliseconds, so that other programs count for little, and its result. */
function timed(call) {
  const before = process.cpuUsage();
  const result = call();
  return { result, ms: process.cpuUsage(before).user / 1000 };
}

function edited(rows, edit, pages) {
  const preset = presetFor();
  const check = createLinter();
  const runs = Array.from({ length: WARM_UP + RUNS }, (_, turn) => {
    // Each try has rows of another height, so that nothing is remembered but what its own edit leaves alone.
    const tried = (all) => {
      const sheet = sheetOf(all);
      return { ...sheet, rowEdges: sheet.rowEdges.map((y) => y * (1 + turn / 1000)) };
    };
    const before = steps(rows);
    const first = tried(before);
    const { documents } = recognise([first]);
    check({ sheets: [], documents }, preset);
    drawingLayout(first, documents[0], { pages });

    const after = tried(edit(before));
    const reading = timed(() => recognise([after]));
    const checking = timed(() => check(reading.result, preset));
    const [document] = reading.result.documents;
    const again = pagesToDraw(after, [document], { replace: false, pages }).length;
    const routing = timed(() => drawingLayout(after, document, { pages }));
    return { again, times: [reading.ms, checking.ms, routing.ms] };
  }).slice(WARM_UP);
  return {
    again: median(runs.map(({ again }) => again)),
    times: [0, 1, 2].map((i) => median(runs.map(({ times }) => times[i]))),
  };
}

const heads = ["steps", "pages", "edit", "read ms", "check ms", "lay out ms", "goal", "pages anew"];
console.log(`| ${heads.join(" | ")} |`);
console.log(`| ${heads.map(() => "---:").join(" | ")} |`);
for (const [rows, pages] of [
  [20, "auto"],
  [20, "one"],
  [60, "auto"],
  [200, "auto"],
]) {
  for (const [name, edit] of Object.entries(EDITS)) {
    const { again, times } = edited(rows, edit, pages);
    const cells = [rows, pages, name, ...times.map((ms) => ms.toFixed(1)), GOAL[rows] ?? "", again];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
