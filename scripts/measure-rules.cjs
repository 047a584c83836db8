// Prints how often each rule of every family speaks over all cases, and in which families of them. Usage:
//   npm run measure:rules                     one line a rule
//   npm run measure:rules -- ID-24 PL-06      every finding of these rules
//   npm run measure:rules -- --all [--final]  every finding; as before signing
const path = require("node:path");
const { requireTypeScript } = require("./require-typescript.cjs");

const root = path.resolve(__dirname, "..");
process.chdir(root);
requireTypeScript(root);

const { measuredCases } = require(path.join(root, "tests/support/measured-cases.ts"));
const { serviceCases } = require(path.join(root, "tests/support/measured-services.ts"));
const { measureRules } = require(path.join(root, "tests/support/rule-measure.ts"));

const asked = process.argv.slice(2);
const cases = [...measuredCases(), ...serviceCases()];
const counts = measureRules(cases, asked.includes("--final") ? "final" : "draf");
const families = [...new Set(cases.map(({ family }) => family))];
const line = (cells) => `| ${cells.join(" | ")} |`;

console.log(line(["code", "rule", "total", ...families]));
console.log(line(["---", "---", ...["total", ...families].map(() => "---:")]));
const size = (family) => cases.filter((one) => one.family === family).length;
console.log(line(["", "(cases)", cases.length, ...families.map(size)]));
for (const { code, ruleId, count, families: found } of counts) {
  console.log(line([code, ruleId, count, ...families.map((family) => found[family] ?? 0)]));
}
for (const { code, ruleId, samples } of counts) {
  if (samples.length === 0 || !(asked.includes("--all") || asked.includes(code))) continue;
  console.log(`\n## ${code} ${ruleId}`);
  for (const { family, name, severity, place, text } of samples) {
    console.log(`- ${severity} ${family}/${name} ${place}: ${text}`);
  }
}
