import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { cellOrigin } from "../../core/grid/address";
import type { Session, SheetOverview } from "../../session/session";
import { useLanguage } from "../use-language";

/** All sheets of the workbook with what they are and what is left to do; checked when asked, each a click away. */
export function SheetsOverview({ session }: { readonly session: Session }) {
  const { t } = useLanguage();
  const [sheets, setSheets] = useState<readonly SheetOverview[] | null>(null);
  const stateOf = ({ counts, percent }: SheetOverview): string => {
    const isClean = counts.error + counts.warning + counts.hint === 0;
    const state = isClean ? t("overview.clean") : t("overview.counts", counts);
    return percent === null ? state : `${t("overview.percent", { percent })} · ${state}`;
  };
  return (
    <details className="susun-overview">
      <summary>{t("overview.title")}</summary>
      <Button size="small" onClick={() => setSheets(session.overview())}>
        {t(sheets ? "overview.again" : "overview.check")}
      </Button>
      {sheets && (
        <ul>
          {sheets.map((one) => (
            <li key={one.sheet}>
              <Link
                aria-label={t("overview.open", { sheet: one.sheet })}
                onClick={() => void session.reveal(cellOrigin(one.sheet, 0, 0))}
              >
                {one.sheet}
              </Link>
              <small>
                {t(`overview.kind.${one.kind}`)}
                {one.title !== "" && ` · ${one.title}`}
                {one.kind !== "empty" && one.kind !== "unrecognised" && ` · ${stateOf(one)}`}
              </small>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
