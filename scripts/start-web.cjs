// `npm run start:web -- <address>`: the add-in in Excel on the web, in a workbook of yours on OneDrive or SharePoint.
const dns = require("node:dns/promises");
const { both, documentAddress, EXIT, finish, hasStarted, runTool } = require("./office-tools.cjs");

const NO_ADDRESS = both(
  "Sebutkan alamat buku kerja di OneDrive atau SharePoint: npm run start:web -- https://…",
  "Give the address of a workbook on OneDrive or SharePoint: npm run start:web -- https://…",
);

const unreachable = (host) =>
  both(
    `${host} tidak terjangkau dari komputer ini; periksa sambungan internet`,
    `${host} cannot be reached from this computer; check the internet connection`,
  );

const FAILED = both(
  "Add-in belum dapat dijalankan di Excel web; lihat pesan di atas dan CONTRIBUTING.md",
  "The add-in could not be started in Excel on the web; see the messages above and CONTRIBUTING.md",
);

const STARTED = both(
  "Excel web dibuka di peramban; npm run stop menghentikannya",
  "Excel on the web was opened in the browser; npm run stop ends it",
);

async function main() {
  const address = documentAddress(process.argv.slice(2));
  if (!address) return finish({ exit: EXIT.usage, sentence: NO_ADDRESS });
  const { hostname } = new URL(address);
  try {
    await dns.lookup(hostname);
  } catch {
    return finish({ exit: EXIT.failed, sentence: unreachable(hostname) });
  }
  const result = runTool(
    "office-addin-debugging",
    ...["start", "manifest.xml", "web", "--document", address],
  );
  return finish(
    hasStarted(result)
      ? { exit: EXIT.done, sentence: STARTED }
      : { exit: EXIT.failed, sentence: FAILED },
  );
}

main();
