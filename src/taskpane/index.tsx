import { createRoot } from "react-dom/client";
import { associate } from "../commands/associate";
import { ribbonCommands } from "../commands/ribbon-commands";
import { createExcelPort } from "../excel/create-excel-port";
import { startLayoutWorker } from "../layout-worker/start-layout-worker";
import { workerPlanner } from "../layout-worker/worker-planner";
import { createSession } from "../session/create-session";
import type { Session } from "../session/session";
import { ExcelPage } from "./excel-page/ExcelPage";
import { pageLanguage } from "./excel-page/page-language";
import { StartMessage } from "./excel-page/StartMessage";
import { showPane } from "./excel-page/show-pane";
import { type OfficeStart, startOffice } from "./excel-page/start-office";
import { SelfTest } from "./self-test/SelfTest";
import { testThisExcel } from "./self-test/test-this-excel";
import "./taskpane.css";

/** The page in Excel: the pane, and the functions of the ribbon, on one session. */

const root = createRoot(document.getElementById("root")!);

let opened!: () => void;
/** A click on the ribbon may be what started this page: it is answered when the session is there. */
const opening = new Promise<void>((resolve) => {
  opened = resolve;
});
let session: Session;

function language() {
  const displayLanguage = "Office" in globalThis ? Office.context?.displayLanguage : undefined;
  const chosen = pageLanguage(window.location.search, displayLanguage);
  document.documentElement.lang = chosen;
  return chosen;
}

function openPane(): void {
  const port = createExcelPort();
  session = createSession(port, { planner: workerPlanner(startLayoutWorker) });
  opened();

  async function openSelfTest(): Promise<void> {
    session.dispose();
    await port.settled();
    const { platform, version } = Office.context.diagnostics;
    root.render(
      <SelfTest
        language={language()}
        run={(tell) => testThisExcel({ platform: String(platform), version }, tell)}
        onClose={openPane}
      />,
    );
  }

  root.render(
    <ExcelPage session={session} language={language()} onSelfTest={() => void openSelfTest()} />,
  );
}

function show(start: OfficeStart | "waiting"): void {
  if (start === "ready") openPane();
  else {
    root.render(
      <StartMessage start={start} language={language()} retry={() => window.location.reload()} />,
    );
  }
}

show("waiting");
startOffice(document.getElementById("office-js")!, {
  arrived() {
    associate(async (name) => {
      await opening;
      await ribbonCommands(session, showPane)[name]();
    });
  },
  found: show,
});
