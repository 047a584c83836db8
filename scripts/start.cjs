// `npm start`: Excel where Excel is, else the browser workbench. `--workbench` asks for the workbench anywhere.
const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.resolve(__dirname, "..");

function findExcel() {
  if (process.platform === "win32") {
    for (const hive of ["HKLM", "HKCU"]) {
      const key = `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe`;
      const query = spawnSync("reg", ["query", key, "/ve"], { encoding: "utf8" });
      const file =
        query.status === 0 && /REG_SZ\s+(.+?)\s*$/m.exec(query.stdout)?.[1].replaceAll('"', "");
      if (file && fs.existsSync(file)) return file;
    }
  }
  if (process.platform === "darwin") {
    return ["/Applications", path.join(os.homedir(), "Applications")]
      .map((folder) => path.join(folder, "Microsoft Excel.app"))
      .find((app) => fs.existsSync(app));
  }
  return undefined;
}

function binaryOf(name) {
  const file = require.resolve(`${name}/package.json`);
  const { bin } = require(file);
  return path.join(path.dirname(file), typeof bin === "string" ? bin : bin[name]);
}

/** True when the add-in was started. The tool exits 0 also when it failed, so its words are read. */
function startInExcel() {
  const result = spawnSync(
    process.execPath,
    [binaryOf("office-addin-debugging"), "start", "manifest.xml", "desktop", "--app", "excel"],
    { cwd: root, stdio: ["inherit", "pipe", "inherit"], encoding: "utf8" },
  );
  process.stdout.write(result.stdout ?? "");
  return result.status === 0 && !/Unable to (start|sideload)/.test(result.stdout ?? "");
}

function openInBrowser(url) {
  const [command, ...rest] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", url]
      : process.platform === "darwin"
        ? ["open", url]
        : ["xdg-open", url];
  // Without a display the printed address is all there is to do.
  spawn(command, rest, { stdio: "ignore", detached: true })
    .on("error", () =>
      console.log("No browser could be opened from here: open the address above by hand."),
    )
    .unref();
}

async function startWorkbench() {
  const webpack = require("webpack");
  const DevServer = require("webpack-dev-server");
  const configs = await require(path.join(root, "webpack.config.js"))({}, { mode: "development" });
  const config = configs.find(({ name }) => name === "pages");
  const compiler = webpack({
    ...config,
    infrastructureLogging: { level: "warn" },
    stats: "errors-warnings",
  });
  const port = await DevServer.getFreePort(process.env.PORT || "auto", "127.0.0.1");
  const server = new DevServer({ ...config.devServer, port, server: "http" }, compiler);
  const built = new Promise((resolve, reject) => {
    compiler.hooks.done.tap("susun", (stats) =>
      stats.hasErrors()
        ? reject(new Error("The workbench could not be built; see the messages above."))
        : resolve(),
    );
    compiler.hooks.failed.tap("susun", reject);
  });
  await server.start();
  await built;
  const url = `http://127.0.0.1:${port}/workbench.html`;
  console.log(`Workbench ready: ${url}  (Ctrl+C stops it)`);
  if (process.stdout.isTTY && !process.env.CI) openInBrowser(url);
}

async function main() {
  const excel = process.argv.includes("--workbench") ? undefined : findExcel();
  if (excel) {
    console.log(`Excel found: ${excel}. Starting the add-in …`);
    if (startInExcel()) return;
    console.log("The add-in could not be started in Excel; opening the workbench instead.");
  }
  await startWorkbench();
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
