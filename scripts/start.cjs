// `npm start`: Excel where Excel is, else the browser workbench. `--workbench` asks for the workbench anywhere.
const { spawn } = require("node:child_process");
const path = require("node:path");
const { both, findExcel, hasStarted, root, runTool } = require("./office-tools.cjs");

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

/** True when the add-in runs in Excel; else it was said why not. */
function startInExcel() {
  const excel = findExcel();
  if (!excel) {
    console.log(
      both(
        "Excel tidak ditemukan di komputer ini; meja kerja di peramban yang dibuka",
        "Excel was not found on this computer; opening the browser workbench",
      ),
    );
    return false;
  }
  console.log(both(`Membuka add-in di ${excel}`, `Starting the add-in in ${excel}`));
  const started = hasStarted(
    runTool("office-addin-debugging", "start", "manifest.xml", "desktop", "--app", "excel"),
  );
  if (!started) {
    console.log(
      both(
        "Add-in belum dapat dijalankan di Excel; meja kerja di peramban yang dibuka",
        "The add-in could not be started in Excel; opening the browser workbench",
      ),
    );
  }
  return started;
}

async function main() {
  if (!process.argv.includes("--workbench") && startInExcel()) return;
  await startWorkbench();
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
