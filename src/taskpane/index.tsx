import { createRoot } from "react-dom/client";
import { translator } from "./messages/translate";
import { whenOfficeIsThere } from "./when-office-is-there";

const t = translator("id");

// Excel takes a page that never reports itself ready for one that failed.
whenOfficeIsThere(() => void Office.onReady());

createRoot(document.getElementById("root")!).render(
  <main style={{ padding: 16, fontFamily: "'Segoe UI', sans-serif" }}>
    <h1>{t("app.name")}</h1>
    <p>
      {t("excel.not-yet")} <a href="workbench.html">{t("excel.workbench")}</a>.
    </p>
  </main>,
);
