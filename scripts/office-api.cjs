// Lists every member of the Excel JavaScript API that src/excel uses, with the requirement set it belongs to, as
// docs/office-api.md. Usage: npm run office-api. A test holds the page to the sources, and the sources to the baseline.
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const root = path.resolve(__dirname, "..");
const FOLDER = path.join(root, "src/excel");
const PAGE = path.join(root, "docs/office-api.md");

/** Excel members used in the adapter's sources: `Class.member` → requirement set, or null where none is told. */
function usedMembers() {
  const files = fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => path.join(FOLDER, name));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(files, { ...options, types: ["office-js"] });
  const checker = program.getTypeChecker();
  const used = new Map();

  const take = (symbol) => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = ownerIn(declaration);
      if (owner)
        used.set(`${owner}.${symbol.name}`, setOf(declaration) ?? setOf(declaration.parent));
    }
  };
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) take(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      take(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    if (ts.isObjectLiteralExpression(node)) {
      const wanted = checker.getContextualType(node);
      for (const { name } of node.properties) {
        if (name && wanted) take(wanted.getProperty(name.getText()));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file));
  return [...used].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The class or interface of `Excel` that declares a member; null for any other declaration. */
function ownerIn(declaration) {
  const type = declaration.parent;
  if (!type || !(ts.isClassDeclaration(type) || ts.isInterfaceDeclaration(type))) return null;
  const space = type.parent?.parent;
  const isExcel = space && ts.isModuleDeclaration(space) && space.name.text === "Excel";
  const isOffice = type.getSourceFile().fileName.includes("@types/office-js");
  return isExcel && isOffice ? type.name.text : null;
}

/** `[Api set: ExcelApi 1.9]` of a declaration's comment. */
function setOf(declaration) {
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .map((part) => part.getText())
    .join("\n");
  return /\[Api set: (\w+ [\d.]+)/.exec(comment)?.[1] ?? null;
}

/** The page, and the members that it lists. */
function officeApi() {
  const members = usedMembers().flatMap(([member, set]) => (set ? [{ member, set }] : []));
  const sets = [...new Set(members.map(({ set }) => set))].sort(
    (a, b) => levelOf(a) - levelOf(b) || (a < b ? -1 : 1),
  );
  const rows = sets.map((set) => {
    const names = members.filter((one) => one.set === set).map(({ member }) => `\`${member}\``);
    return `| ${set} | ${names.join(", ")} |`;
  });
  const page = [
    "# Members of the Excel JavaScript API in use",
    "",
    "Made by `npm run office-api` from the sources in `src/excel` and the declarations of Office.js; a test compares.",
    "The baseline is ExcelApi 1.14 (Excel 2021 and newer, Microsoft 365, Excel on the web): nothing above it is used,",
    "but notes (ExcelApi 1.18), which are only asked for where Excel says that it has them (`src/excel/note-support.ts`).",
    "",
    "| requirement set | members |",
    "| --- | --- |",
    ...rows,
    "",
  ].join("\n");
  return { page, members };
}

const levelOf = (set) => Number(/\.(\d+)$/.exec(set)?.[1] ?? Number.NaN);

module.exports = { officeApi, PAGE };

if (require.main === module) {
  fs.writeFileSync(PAGE, officeApi().page);
  console.log(`Wrote ${path.relative(root, PAGE)}`);
}
