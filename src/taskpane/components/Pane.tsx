import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import type { Session } from "../../session/session";
import type { Language } from "../messages/translate";
import { nextStep } from "../next-step";
import { LanguageProvider, useLanguage } from "../use-language";
import { ColumnMapping } from "./columns/ColumnMapping";
import { DrawingOptions } from "./drawing/DrawingOptions";
import { ExportFold } from "./drawing/ExportFold";
import { Foot } from "./Foot";
import { Head } from "./Head";
import { NoticeBar } from "./NoticeBar";
import { PaneTabs } from "./PaneTabs";
import "../pane.css";

/** The whole pane: a view of the session that keeps nothing but what is folded open. */
export function Pane({
  session,
  language = "id",
  more,
}: {
  readonly session: Session;
  readonly language?: Language;
  /** What only this host has, folded away under the foot. */
  readonly more?: ReactNode;
}) {
  return (
    <FluentProvider theme={webLightTheme} className="susun-provider">
      <LanguageProvider value={language}>
        <PaneBody session={session} more={more} />
      </LanguageProvider>
    </FluentProvider>
  );
}

function PaneBody({ session, more }: { readonly session: Session; readonly more: ReactNode }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { t, language } = useLanguage();
  const step = nextStep(state);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <section className="susun-pane" lang={language} aria-label={t("app.name")}>
      <Head state={state} onColumns={isChoosing ? undefined : () => setChoosing(true)} />
      {isChoosing ? (
        <ColumnMapping
          key={state.sheet}
          state={state}
          session={session}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <PaneTabs
          state={state}
          step={step}
          session={session}
          openColumns={() => setChoosing(true)}
        />
      )}
      <NoticeBar state={state} session={session} />
      <Foot state={state} step={step} session={session} />
      <div className="susun-drawers">
        <DrawingOptions state={state} session={session} />
        <ExportFold state={state} session={session} />
      </div>
      {more && (
        <details className="susun-more">
          <summary>{t("more.title")}</summary>
          {more}
        </details>
      )}
    </section>
  );
}
