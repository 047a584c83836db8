// Prints what each action of the pane costs in Excel: round trips, bytes, objects. Runs the product's own adapter and
// session on the fake host of the tests. Usage: npm run measure:excel [-- steps …]
const fs = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

const root = path.resolve(__dirname, "..");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(fs.readFileSync(filename, "utf8"), {
    filename,
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
  });
  module._compile(code, filename);
};
// numfmt 4.0.1 names a file for require() that its package does not hold.
const { _resolveFilename } = module.constructor;
module.constructor._resolveFilename = (request, ...rest) =>
  request === "numfmt"
    ? path.join(root, "node_modules/numfmt/dist/index.js")
    : _resolveFilename(request, ...rest);

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
