import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { startLayoutWorker } from "../layout-worker/start-layout-worker";
import { workerPlanner } from "../layout-worker/worker-planner";
import { createSession } from "../session/create-session";
import type { Language } from "../taskpane/messages/translate";
import { openWorkbook } from "../xlsx/workbook-file";
import { WorkbenchLanguage } from "./messages/use-texts";
import { sampleFileName, sampleWorkbook } from "./sample/sample";
import { createWorkbenchStore } from "./store/workbench-store";
import { Workbench } from "./Workbench";

/** Indonesian, unless the address asks for English: `workbench.html?lang=en`. */
const language: Language =
  new URLSearchParams(window.location.search).get("lang") === "en" ? "en" : "id";

const store = createWorkbenchStore({
  fileName: sampleFileName,
  file: openWorkbook(sampleWorkbook()),
  sample: true,
});
const session = createSession(store, { planner: workerPlanner(startLayoutWorker) });

document.documentElement.lang = language;
createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme} className="wb-provider">
    <WorkbenchLanguage value={language}>
      <Workbench store={store} session={session} />
    </WorkbenchLanguage>
  </FluentProvider>,
);
