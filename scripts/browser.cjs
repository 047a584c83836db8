// Finds a browser for the tests: $BROWSER_PATH, then the Chromium that comes with npm (Linux x64, pinned),
// then Edge, Chrome, and a Chromium of the system. Nothing is downloaded here.
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const { pipeline } = require("node:stream/promises");
const { chromium } = require("playwright-core");

const root = path.resolve(__dirname, "..");
const TAR_BLOCK = 512;
const TAR_DIRECTORY = 53; // ASCII "5"

/** Unpacks a plain tar archive; refuses entries that would land outside the folder. */
function unpackTar(archive, folder) {
  let at = 0;
  while (at + TAR_BLOCK <= archive.length) {
    const header = archive.subarray(at, at + TAR_BLOCK);
    const name = header.toString("utf8", 0, 100).replace(/\0.*$/s, "");
    if (!name) return;
    const size = Number.parseInt(header.toString("ascii", 124, 136), 8) || 0;
    const target = path.resolve(folder, name);
    if (!target.startsWith(path.resolve(folder))) throw new Error(`Bad archive entry: ${name}`);
    if (header[156] === TAR_DIRECTORY) {
      fs.mkdirSync(target, { recursive: true });
    } else {
      fs.mkdirSync(path.dirname(target), { recursive: true });
      const start = at + TAR_BLOCK;
      fs.writeFileSync(target, archive.subarray(start, start + size), { mode: 0o755 });
    }
    at += TAR_BLOCK + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
}

function packageFolder(name) {
  let folder = path.dirname(require.resolve(name));
  while (!fs.existsSync(path.join(folder, "bin")) && folder !== root) folder = path.dirname(folder);
  return folder;
}

/** The packed Chromium brings the few libraries and the font that a bare Debian lacks. */
async function packedChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const source = packageFolder("@sparticuz/chromium");
  const { version } = JSON.parse(fs.readFileSync(path.join(source, "package.json"), "utf8"));
  const folder = path.join(root, "node_modules", ".cache", `chromium-${version}`);
  if (!fs.existsSync(path.join(folder, "complete"))) {
    const fresh = `${folder}.${process.pid}`;
    fs.mkdirSync(fresh, { recursive: true });
    await pipeline(
      fs.createReadStream(path.join(source, "bin", "chromium.br")),
      zlib.createBrotliDecompress(),
      fs.createWriteStream(path.join(fresh, "chromium"), { mode: 0o755 }),
    );
    const archive = (name) =>
      zlib.brotliDecompressSync(fs.readFileSync(path.join(source, "bin", name)));
    unpackTar(archive("al2023.tar.br"), fresh);
    unpackTar(archive("swiftshader.tar.br"), fresh);
    unpackTar(archive("fonts.tar.br"), path.join(fresh, "fonts"));
    fs.writeFileSync(path.join(fresh, "complete"), "");
    try {
      fs.renameSync(fresh, folder);
    } catch (error) {
      // Another test process was quicker; its copy is as good as this one.
      if (!fs.existsSync(path.join(folder, "complete"))) throw error;
      fs.rmSync(fresh, { recursive: true });
    }
  }
  const libraries = [path.join(folder, "lib"), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(":");
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, HOME: process.env.HOME || folder };
  if (!fs.existsSync("/etc/fonts/fonts.conf")) {
    env.FONTCONFIG_FILE = path.join(folder, "fonts.conf");
    fs.writeFileSync(
      env.FONTCONFIG_FILE,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>`,
    );
  }
  return {
    name: `@sparticuz/chromium ${version}`,
    options: { executablePath: path.join(folder, "chromium"), env },
  };
}

const installed = (file) =>
  file && fs.existsSync(file) ? { name: file, options: { executablePath: file } } : null;

/** Launches the first browser that starts: `{ browser, name }`. Throws with the reasons when none does. */
async function launch() {
  const candidates = [
    async () => installed(process.env.BROWSER_PATH),
    packedChromium,
    async () => ({ name: "Edge", options: { channel: "msedge" } }),
    async () => ({ name: "Chrome", options: { channel: "chrome" } }),
    async () => installed("/usr/bin/chromium"),
    async () => installed("/usr/bin/chromium-browser"),
  ];
  // Chromium refuses its sandbox to root, which is what containers run as.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const reasons = [];
  for (const candidate of candidates) {
    let name = "packed Chromium";
    try {
      const found = await candidate();
      if (!found) continue;
      name = found.name;
      return { browser: await chromium.launch({ ...found.options, headless: true, args }), name };
    } catch (error) {
      reasons.push(`${name}: ${String(error).split("\n")[0]}`);
    }
  }
  throw new Error(
    `No browser could be started.\n${reasons.join("\n")}\nInstall Edge, Chrome or Chromium, or set BROWSER_PATH.`,
  );
}

module.exports = { launch };
