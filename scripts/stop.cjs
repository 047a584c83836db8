// `npm run stop`: ends what `npm start` began in Excel, and takes the add-in out of Excel again.
const { both, EXIT, findExcel, finish, hasStarted, runTool } = require("./office-tools.cjs");

const NOTHING = both(
  "Excel tidak ditemukan di komputer ini, jadi tidak ada yang perlu dihentikan; meja kerja dihentikan dengan Ctrl+C",
  "Excel was not found on this computer, so there is nothing to stop; the workbench is stopped with Ctrl+C",
);

const STOPPED = both("Add-in dilepas dari Excel", "The add-in was taken out of Excel");

const FAILED = both(
  "Add-in belum dapat dilepas dari Excel; lihat pesan di atas",
  "The add-in could not be taken out of Excel; see the messages above",
);

function main() {
  if (!findExcel()) return finish({ exit: EXIT.done, sentence: NOTHING });
  const stopped = hasStarted(runTool("office-addin-debugging", "stop", "manifest.xml"));
  return finish(
    stopped ? { exit: EXIT.done, sentence: STOPPED } : { exit: EXIT.failed, sentence: FAILED },
  );
}

main();
