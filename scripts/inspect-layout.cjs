// Writes a page with the picture and the figures of every layout case. Usage: npm run inspect:layout [-- folder]
const fs = require("node:fs");
const path = require("node:path");
const { requireTypeScript } = require("./require-typescript.cjs");

const root = path.resolve(__dirname, "..");
const folder = path.resolve(process.argv[2] ?? path.join(root, "dist/layout"));
process.chdir(root);
requireTypeScript(root);

const { layoutFamilies } = require(path.join(root, "tests/support/layout-cases.ts"));
const { layoutPage } = require(path.join(root, "tests/support/layout-page.ts"));

fs.mkdirSync(folder, { recursive: true });
const page = path.join(folder, "index.html");
fs.writeFileSync(page, layoutPage(layoutFamilies(60)));
console.log(page);
