import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SopDocument } from "../../core/document/sop-document";
import type { Kept } from "../../core/records/kept";
import type { SessionState } from "../../session/session";
import { isMessageKey } from "../messages/translate";
import { type PaneStatus, paneStatus } from "../pane-status";
import { useLanguage } from "../use-language";
import { workdayOf } from "../workday";
import { TotalTimes } from "./fixing/TotalTimes";
import { ServiceSummary } from "./services/ServiceSummary";

const COLOR: Readonly<Partial<Record<PaneStatus, BadgeProps["color"]>>> = {
  errors: "danger",
  warnings: "warning",
  doubts: "warning",
  undrawn: "informative",
  behind: "warning",
  ready: "success",
};

/** What the sheet is and how far it has come. */
export function Head({
  state,
  onColumns,
}: {
  readonly state: SessionState;
  /** Opens the choice of columns. */
  readonly onColumns?: (() => void) | undefined;
}) {
  const { t } = useLanguage();
  const status = paneStatus(state);
  const { sheet, document, documents } = state;
  return (
    <header className="susun-head">
      <div className="susun-title">
        <h2>{sheet ?? t("app.name")}</h2>
        <Badge appearance="tint" shape="rounded" color={COLOR[status] ?? "subtle"}>
          {t(`status.${status}`)}
        </Badge>
      </div>
      {document && (
        <Summary document={document} documents={documents} kept={state.kept}>
          {document.table && onColumns && (
            <button type="button" className="susun-why" onClick={onColumns}>
              {t("columns.edit")}
            </button>
          )}
        </Summary>
      )}
      {!document && <ServiceSummary services={state.standarPelayanan} />}
    </header>
  );
}

function Summary({
  document,
  documents,
  kept,
  children,
}: {
  readonly document: SopDocument;
  readonly documents: readonly SopDocument[];
  readonly kept: Kept;
  /** Stands behind the kind. */
  readonly children: ReactNode;
}) {
  const { t } = useLanguage();
  const { profile: regional, settings } = kept;
  const { profile, activities, pelaksana, table } = document;
  const key = `profile.${profile}`;
  const known = isMessageKey(key) ? t(key) : profile;
  const profileName = regional?.id === profile ? regional.name : known;
  return (
    <>
      <p className="susun-kind">
        {t("head.kind.sop")} · {profileName}
        {settings.mode === "final" && ` · ${t("head.mode.final")}`} {children}
      </p>
      {documents.length > 1 ? (
        <ul className="susun-summary">
          <li>{t("head.documents", { n: documents.length })}</li>
          <li>{t("head.activities", { n: documents.flatMap((one) => one.activities).length })}</li>
        </ul>
      ) : (
        table &&
        activities.length > 0 && (
          <ul className="susun-summary">
            <li>{t("head.activities", { n: activities.length })}</li>
            <li>{t("head.pelaksana", { n: pelaksana.length })}</li>
            <TotalTimes document={document} minutesPerWorkday={workdayOf(document, kept)} />
          </ul>
        )
      )}
    </>
  );
}
