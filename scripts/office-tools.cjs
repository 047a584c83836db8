// What the scripts that deal with Excel share: finding it, running Microsoft's tools, saying how it went.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.resolve(__dirname, "..");

/** Exit codes: done (or nothing to do), what was asked for failed, wrong call. */
const EXIT = { done: 0, failed: 1, usage: 2 };

/** Indonesian first, English second; one line. */
const both = (indonesian, english) => `${indonesian} / ${english}`;

/** Path of Excel on this computer; undefined where there is none. NO_EXCEL=1 hides it. */
function findExcel() {
  if (process.env.NO_EXCEL) return undefined;
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

/** Runs one of Microsoft's tools, shows what it says, and gives it back: they exit 0 also when they failed. */
function runTool(name, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binaryOf(name), ...args], {
    cwd: root,
    stdio: ["inherit", "pipe", "pipe"],
    encoding: "utf8",
  });
  process.stdout.write(stdout ?? "");
  process.stderr.write(stderr ?? "");
  return { status, said: `${stdout ?? ""}${stderr ?? ""}` };
}

const FAILED_TO_START = /Unable to (start|sideload)|Platform not supported|Error:/i;

const hasStarted = ({ status, said }) => status === 0 && !FAILED_TO_START.test(said);

/** What came of a validation: the service's word counts, unless it could not be asked. */
function validationVerdict({ status, said }) {
  if (/unable to contact|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/i.test(said)) {
    return {
      exit: EXIT.done,
      sentence: both(
        "Manifes dapat dibaca, tetapi layanan pemeriksaan Microsoft tidak terjangkau; ulangi bila ada internet, atau jalankan npm test",
        "The manifest can be read, but Microsoft's validation service cannot be reached; try again with internet, or run npm test",
      ),
    };
  }
  return status === 0
    ? { exit: EXIT.done, sentence: both("Manifes sah", "The manifest is valid") }
    : {
        exit: EXIT.failed,
        sentence: both(
          "Manifes belum sah; lihat pesan di atas",
          "The manifest is not valid; see the messages above",
        ),
      };
}

/** Address of a workbook on the web from the arguments; null when there is none. */
function documentAddress([address]) {
  try {
    const url = new URL(address);
    return url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Says a sentence and ends the script with its code. */
function finish({ exit, sentence }) {
  (exit === EXIT.done ? console.log : console.error)(sentence);
  process.exitCode = exit;
}

module.exports = {
  both,
  documentAddress,
  EXIT,
  findExcel,
  finish,
  hasStarted,
  root,
  runTool,
  validationVerdict,
};
