import { createRoot } from "react-dom/client";
import { associate } from "../commands/associate";
import { type RibbonCommands, ribbonCommands } from "../commands/ribbon-commands";
import { createExcelPort } from "../excel/create-excel-port";
import { createSession } from "../session/create-session";
import { ExcelPage } from "./excel-page/ExcelPage";
import { pageLanguage } from "./excel-page/page-language";
import { StartMessage } from "./excel-page/StartMessage";
import { showPane } from "./excel-page/show-pane";
import { type OfficeStart, startOffice } from "./excel-page/start-office";
import "./taskpane.css";

/** The page in Excel: the pane, and the functions of the ribbon, on one session. */

const root = createRoot(document.getElementById("root")!);

let serve!: (commands: RibbonCommands) => void;
/** A click on the ribbon may be what started this page: it is answered when the session is there. */
const served = new Promise<RibbonCommands>((resolve) => {
  serve = resolve;
});

function show(start: OfficeStart | "waiting"): void {
  const displayLanguage = "Office" in globalThis ? Office.context?.displayLanguage : undefined;
  const language = pageLanguage(window.location.search, displayLanguage);
  document.documentElement.lang = language;
  if (start === "ready") {
    const session = createSession(createExcelPort());
    serve(ribbonCommands(session, showPane));
    root.render(<ExcelPage session={session} language={language} />);
    return;
  }
  root.render(
    <StartMessage start={start} language={language} retry={() => window.location.reload()} />,
  );
}

show("waiting");
startOffice(document.getElementById("office-js")!, {
  arrived: () => associate(async (name) => (await served)[name]()),
  found: show,
});
