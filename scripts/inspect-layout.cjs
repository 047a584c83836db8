// Writes a page with the picture and the figures of every layout case, those that changed since they were approved first.
// Usage: npm run inspect:layout [-- folder] [-- --setujui]; --setujui approves the layouts as they are now.
const fs = require("node:fs");
const path = require("node:path");
const { requireTypeScript } = require("./require-typescript.cjs");

const root = path.resolve(__dirname, "..");
const words = process.argv.slice(2);
const approve = words.includes("--setujui");
const [given] = words.filter((word) => !word.startsWith("--"));
const folder = path.resolve(given ?? path.join(root, "dist/layout"));
process.chdir(root);
requireTypeScript(root);

const support = (name) => require(path.join(root, "tests/support", `${name}.ts`));
const { layoutFamilies } = support("layout-cases");
const { caseKey, inspectCases, layoutPage } = support("layout-page");
const { layoutToText, readApproved, writeApproved } = support("approved-layouts");

/** Cases that anybody can make again; the shared ones may be absent, and the long ones are no pictures to look at. */
const KEPT = new Set(["generated", "lanes 46-52", "15x12", "25x6"]);

const cases = inspectCases(layoutFamilies(60), readApproved());
fs.mkdirSync(folder, { recursive: true });
const page = path.join(folder, "index.html");
fs.writeFileSync(page, layoutPage(cases));
const changed = cases.filter(({ changes }) => changes > 0);
console.log(`${cases.length} layouts, ${changed.length} changed since they were approved: ${page}`);
for (const one of changed) console.log(`  ${caseKey(one)}: ${one.changes}`);
if (approve) {
  const kept = cases.filter(({ family }) => KEPT.has(family));
  writeApproved(Object.fromEntries(kept.map((one) => [caseKey(one), layoutToText(one.layout)])));
  console.log(`${kept.length} layouts approved.`);
}
