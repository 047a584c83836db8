// Prints what each action of the pane costs in Excel: round trips, bytes, objects. Runs the product's own adapter and
// session on the fake host of the tests. Usage: npm run measure:excel [-- steps …]
const path = require("node:path");
const { requireTypeScript } = require("./require-typescript.cjs");

const root = path.resolve(__dirname, "..");
requireTypeScript(root);

const { measureExcel } = require(path.join(root, "tests/measure/measure-excel.ts"));

const COLUMNS = ["steps", "action", "syncs", "sent", "largest", "received", "objects"];
const line = (cells) => `| ${cells.join(" | ")} |`;

async function main() {
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((steps) => steps > 0);
  console.log(line(COLUMNS));
  console.log(line(COLUMNS.map(() => "---")));
  for (const steps of asked.length > 0 ? asked : [8, 30, 60, 100]) {
    for (const cost of await measureExcel(steps)) {
      console.log(line(COLUMNS.map((name) => (name === "steps" ? steps : cost[name]))));
    }
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
