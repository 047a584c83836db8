import fs from "node:fs";
import path from "node:path";

const { officeApi, PAGE } = require("../../scripts/office-api.cjs") as {
  officeApi: () => {
    readonly page: string;
    readonly members: readonly { readonly member: string; readonly set: string }[];
  };
  PAGE: string;
};

/** Excel 2021, the oldest volume edition that can draw shapes by Office.js. */
const BASELINE = "1.14";

/** What is used above it, where the host says that it has it: see src/excel/note-support.ts. */
const OPTIONAL = /^(?:Note|NoteCollection)\.|^(?:Workbook|Worksheet)\.notes$/;

test("the page of Office.js members is current, and only optional ones are above the baseline", () => {
  const { page, members } = officeApi();
  expect(members.length).toBeGreaterThan(100);
  const [major, minor] = BASELINE.split(".").map(Number);
  const above = members.filter(({ member, set }) => {
    if (set === "ExcelApi 1.18" && OPTIONAL.test(member)) return false;
    const [name, level = ""] = set.split(" ");
    const [a = 0, b = 0] = level.split(".").map(Number);
    return name !== "ExcelApi" || a > major! || b > minor!;
  });
  expect(above).toEqual([]);
  if (fs.readFileSync(PAGE, "utf8") !== page) {
    throw new Error("docs/office-api.md is not current: run `npm run office-api`");
  }
}, 120_000);

test("one file alone speaks to Excel", () => {
  const folder = path.resolve("src/excel");
  const speakers = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .filter((name) => {
      const source = fs.readFileSync(path.join(folder, name), "utf8");
      const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return /\bExcel\.run\b|\.sync\(/.test(code);
    });
  expect(speakers).toEqual(["excel-run.ts"]);
});
