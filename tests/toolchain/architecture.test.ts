import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(".");

/** Runs the import check in a folder; `said` is what a developer would read. */
function cruise(folder: string): { status: number | null; said: string } {
  const binary = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = path.join(root, ".dependency-cruiser.cjs");
  const result = spawnSync(
    process.execPath,
    [binary, "src", "--config", config, "--output-type", "err-long"],
    { cwd: folder, encoding: "utf8" },
  );
  return { status: result.status, said: result.stdout + result.stderr };
}

test("imports go in the directions of docs/architecture.md", () => {
  const { status, said } = cruise(root);
  expect(said).toContain("no dependency violations found");
  expect(status).toBe(0);
}, 60_000);

describe("a wrong import fails, and says why", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-architecture-"));
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
  write("tsconfig.json", "{}");
  write("src/xlsx/file.ts", "export const file = 1;");
  write("src/core/plan.ts", 'import { file } from "../xlsx/file";\nexport const plan = file;');
  write("src/session/state.ts", 'import { file } from "../xlsx/file";\nexport const state = file;');
  write(
    "src/taskpane/components/Pane.ts",
    'import { file } from "../../xlsx/file";\nexport const pane = file;',
  );
  write(
    "src/cli/index.ts",
    'import { pane } from "../taskpane/components/Pane";\nexport const cli = pane;',
  );
  write("src/excel/port.ts", 'import { file } from "../xlsx/file";\nexport const port = file;');
  const { status, said } = cruise(folder);

  test.each([
    ["core-is-pure", "The core is pure TypeScript"],
    ["session-knows-the-core-alone", "Use cases speak to a workbook through the port"],
    ["components-see-no-adapter", "The pane is a view of the session"],
    ["cli-without-a-browser", "The command line runs on servers"],
    ["excel-knows-the-core-alone", "Office.js stays behind the port"],
  ])("%s", (rule, reason) => {
    expect(status).not.toBe(0);
    expect(said).toContain(rule);
    expect(said).toContain(reason);
  });
});

describe("the compiler refuses in the core", () => {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, "src/core/tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const complaints = (source: string): string[] => {
    const name = path.join(root, "src/core/not-on-disk.ts");
    const host = ts.createCompilerHost(config!.options);
    const { getSourceFile, fileExists } = host;
    host.getSourceFile = (file, ...rest) =>
      file === name
        ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
        : getSourceFile.call(host, file, ...rest);
    host.fileExists = (file) => file === name || fileExists.call(host, file);
    const program = ts.createProgram([name], config!.options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  };

  test("nothing, when the code is pure", () => {
    expect(complaints("export const half = (n: number): number => n / 2;")).toEqual([]);
  });
  test.each([
    ["the page", "export const page = document.title;"],
    ["Office", "export const run = Excel.run;"],
    ["Node", "export const where = process.cwd();"],
    ["timers", "export const wait = setTimeout(() => undefined, 1);"],
    ["the console", 'console.log("hello"); export {};'],
  ])("%s", (_what, source) => {
    expect(complaints(source).join("\n")).toContain("Cannot find name");
  });
});
