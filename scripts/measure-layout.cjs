// Prints what the layout offends and costs on every family of cases, beside libavoid with the same docking sides.
// Usage: npm run measure:layout [-- number of generated SOPs]
const path = require("node:path");
const { requireTypeScript } = require("./require-typescript.cjs");

const root = path.resolve(__dirname, "..");
process.chdir(root);
requireTypeScript(root);

const support = (name) => require(path.join(root, "tests/support", `${name}.ts`));
const { layoutDiagram } = require(path.join(root, "src/core/layout/layout-diagram.ts"));
const { layoutFamilies } = support("layout-cases");
const { hardCounts, softCounts } = support("layout-metrics");
const { madeInput, madeSop } = support("sop-generator");
const { lowerBound } = support("layout-bound");
const { afterMove, afterRow } = support("layout-stability");
const { libavoidLayout } = support("libavoid-layout");
const { paged } = support("layout-pages");

/** Cases of more lines than this have no lower bound and no stability: both lay them many times. */
const MOST_LINES = 60;

/** Rows and lanes of the SOPs that are measured on pages alone: in one piece they take too long. */
const ON_PAGES = [[500, 20]];

/** User CPU of a call in milliseconds, and its result. */
function timed(call) {
  const before = process.cpuUsage();
  const result = call();
  return { result, ms: process.cpuUsage(before).user / 1000 };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function add(sum, figures) {
  for (const [key, value] of Object.entries(figures)) sum[key] = (sum[key] ?? 0) + value;
}

async function loadLibavoid() {
  const { AvoidLib } = await import("libavoid-js");
  await AvoidLib.load(path.join(root, "node_modules/libavoid-js/dist/libavoid.wasm"));
  return AvoidLib.getInstance();
}

/** Figures of one router on one family; `layouts` holds a layout and its time for each case. */
function row(name, router, cases, layouts) {
  const hard = {};
  const soft = {};
  layouts.forEach(({ result }, i) => {
    add(hard, hardCounts(cases[i].input, result));
    add(soft, softCounts(cases[i].input, result));
  });
  const relaxed = layouts.reduce(
    (sum, { result }) =>
      sum + result.warnings.filter(({ code }) => code === "relaxed-route").length,
    0,
  );
  const offences = Object.entries(hard).filter(([, count]) => count > 0);
  return {
    soft,
    cells: [
      name,
      router,
      soft.edges,
      offences.map(([key, count]) => `${key} ${count}`).join(", ") || "none",
      relaxed,
      ((100 * soft.crossings) / soft.edges).toFixed(2),
      (soft.bends / soft.edges).toFixed(3),
      `${((100 * soft.arriveTop) / soft.forward).toFixed(1)} %`,
      median(layouts.map(({ ms }) => ms)).toFixed(1),
    ],
  };
}

async function main() {
  const avoid = await loadLibavoid();
  const line = (cells) => console.log(`| ${cells.join(" | ")} |`);
  const head = ["family", "router", "lines", "offences", "relaxed", "crossings/100"];
  const figures = ["bends/line", "top", "CPU ms", "length/bound", "bends of bound", "move", "row"];
  line([...head, ...figures]);
  line([...head, ...figures].map(() => "---"));
  const worse = [];
  const families = layoutFamilies(Number(process.argv[2] ?? 200));
  for (const { name, cases } of families) {
    if (cases.length === 0) continue;
    const own = cases.map(({ input }) => {
      layoutDiagram(input);
      return timed(() => layoutDiagram(input));
    });
    const { cells, soft } = row(name, "own", cases, own);
    const small = cases.every(({ input }) => input.flows.length <= MOST_LINES);
    line([...cells, ...(small ? comparisons(cases, own, soft) : ["", "", "", ""])]);
    const other = cases.map(({ input }, i) =>
      timed(() => libavoidLayout(avoid, input, own[i].result)),
    );
    line([...row("", "libavoid", cases, other).cells, "", "", "", ""]);
    cases.forEach(({ name: title, input }, i) => {
      const [ours, theirs] = [own[i], other[i]].map(
        ({ result }) => softCounts(input, result).crossings,
      );
      if (ours > theirs) worse.push(`${name} ${title}: ${ours} crossings, libavoid ${theirs}`);
    });
  }
  for (const { name, cases } of [...families, ...longFamilies()]) pagesOf(name, cases, line);
  console.log(`\nMore crossings than libavoid: ${worse.length === 0 ? "none" : ""}`);
  for (const text of worse) console.log(`- ${text}`);
}

const longFamilies = () =>
  ON_PAGES.map(([rows, lanes]) => ({
    name: `${rows}x${lanes}`,
    cases: [1, 2, 3].map((seed) => ({ input: madeInput(madeSop(seed, { rows, lanes })) })),
  }));

/** The same on pages: each page counts as a drawing of its own, the time is that of the whole. */
function pagesOf(name, cases, line) {
  if (cases.length === 0) return;
  const whole = cases.map(({ input }) => timed(() => paged(input)));
  const pages = whole.flatMap(({ result }) => result.pages);
  const { cells } = row(
    `${name} on pages`,
    `own, ${pages.length} pages`,
    pages,
    pages.map(({ layout }) => ({ result: layout, ms: 0 })),
  );
  line([...cells.slice(0, -1), median(whole.map(({ ms }) => ms)).toFixed(1), "", "", "", ""]);
}

/** Against the lower bound; routes that changed without need, of those that could have stayed. */
function comparisons(cases, layouts, { length, edges }) {
  const bound = {};
  const move = {};
  const grown = {};
  cases.forEach(({ input }, i) => {
    add(bound, lowerBound(input));
    add(move, afterMove(input, layouts[i].result));
    add(grown, afterRow(input, layouts[i].result));
  });
  const share = ({ changed, couldStay }) => `${((100 * changed) / couldStay).toFixed(1)} %`;
  return [
    (length / bound.length).toFixed(3),
    (bound.bends / edges).toFixed(3),
    share(move),
    share(grown),
  ];
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
