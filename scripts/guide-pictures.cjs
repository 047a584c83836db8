// Takes the pictures of the participants' guide: the end-to-end test from an empty workbook, looking as it goes.
// Usage: npm run guide:pictures (after npm run build)
const path = require("node:path");
const { spawnSync } = require("node:child_process");

const root = path.resolve(__dirname, "..");
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, "node_modules/jest/bin/jest.js"),
    "--selectProjects=e2e",
    "--testPathPatterns=e2e/from-zero",
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, SUSUN_PICTURES: path.join(root, "docs/images/panduan") },
  },
);
process.exitCode = status ?? 1;
