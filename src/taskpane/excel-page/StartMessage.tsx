import { Button, FluentProvider, Spinner, webLightTheme } from "@fluentui/react-components";
import { type Language, translator } from "../messages/translate";
import type { OfficeStart } from "./start-office";
import "../pane.css";

/** What can pass by itself or by doing something about the network. */
const WORTH_ANOTHER_TRY: ReadonlySet<OfficeStart> = new Set(["unreachable", "silent"]);

/** The page while it has no Excel: what is wrong, and where the same work can be done. */
export function StartMessage({
  start,
  language,
  retry,
}: {
  readonly start: Exclude<OfficeStart, "ready"> | "waiting";
  readonly language: Language;
  readonly retry: () => void;
}) {
  const t = translator(language);
  return (
    <FluentProvider theme={webLightTheme} className="susun-provider">
      <main className="susun-pane susun-start" lang={language}>
        <h1>{t("app.name")}</h1>
        <div role="status">
          {start === "waiting" ? (
            <Spinner size="tiny" label={t("start.waiting")} />
          ) : (
            <p>{t(`start.${start}`)}</p>
          )}
        </div>
        {start !== "waiting" && (
          <>
            {WORTH_ANOTHER_TRY.has(start) && (
              <Button appearance="primary" onClick={retry}>
                {t("next.retry")}
              </Button>
            )}
            <p>
              {/* Out of the pane it opens in a browser of its own. */}
              <a
                href="workbench.html"
                {...(start !== "outside" && { target: "_blank", rel: "noreferrer" })}
              >
                {t("start.workbench")}
              </a>
            </p>
          </>
        )}
      </main>
    </FluentProvider>
  );
}
