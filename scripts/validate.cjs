// `npm run validate`: the manifest, read by Office's own reader and judged by Microsoft's service.
const { both, EXIT, finish, runTool, validationVerdict } = require("./office-tools.cjs");

const UNREADABLE = both(
  "manifest.xml tidak dapat dibaca; lihat pesan di atas",
  "manifest.xml cannot be read; see the messages above",
);

function main() {
  if (runTool("office-addin-manifest", "info", "manifest.xml").status !== 0) {
    return finish({ exit: EXIT.failed, sentence: UNREADABLE });
  }
  return finish(validationVerdict(runTool("office-addin-manifest", "validate", "manifest.xml")));
}

main();
