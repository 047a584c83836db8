// Installs the dependencies when they are missing or belong to another lock file.
// Runs before everything else, so it uses nothing but Node itself.
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const stamp = path.join(root, "node_modules", ".installed-from");

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Susun needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const lock = fs.readFileSync(path.join(root, "package-lock.json"));
const wanted = [
  createHash("sha256").update(lock).digest("hex"),
  process.platform,
  process.arch,
].join(" ");
const present = fs.existsSync(stamp) ? fs.readFileSync(stamp, "utf8") : "";

if (present !== wanted) {
  console.log("Installing dependencies (first time: one to three minutes) …");
  const arguments_ = ["ci", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, ...arguments_], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", arguments_, {
        cwd: root,
        stdio: "inherit",
        shell: process.platform === "win32",
      });
  if (result.status !== 0) {
    console.error(
      "The dependencies could not be installed. Check the connection to the npm registry and try again.",
    );
    process.exit(result.status ?? 1);
  }
  fs.writeFileSync(stamp, wanted);
}
