import { Button } from "@fluentui/react-components";
import { asMapping } from "../../../core/recognise/mapping/propose-mapping";
import { formatMappings, withMapping, withoutMapping } from "../../../core/records/column-mappings";
import type { Session, SessionState } from "../../../session/session";
import { columnsInDoubt } from "../../columns-in-doubt";
import { paneStatus } from "../../pane-status";
import { useLanguage } from "../../use-language";

/** Asks once for the columns where the reading is not certain, or where the sheet is not read at all. */
export function ColumnsCard({
  state,
  session,
  isFirst,
  onOpen,
}: {
  readonly state: SessionState;
  readonly session: Session;
  /** Nothing else is to be done before it. */
  readonly isFirst: boolean;
  readonly onOpen: () => void;
}) {
  const { t } = useLanguage();
  const { columns, sheet, reading, kept } = state;
  const appearance = isFirst ? "primary" : "secondary";
  const own = reading?.sheets.find((one) => one.sheet === sheet);
  if (sheet !== null && own?.mapping === "lost") {
    const mappings = withoutMapping(kept.mappings, sheet);
    return (
      <div className="susun-next">
        <p>{t("columns.lost")}</p>
        <div className="susun-buttons">
          <Button appearance={appearance} onClick={onOpen}>
            {t("columns.doubt.check")}
          </Button>
          <Button onClick={() => void session.keep("mappings", formatMappings(mappings))}>
            {t("columns.lost.forget")}
          </Button>
        </div>
      </div>
    );
  }
  if (!columns) return null;
  const doubts = columnsInDoubt(state);
  if (doubts.length > 0) {
    const headings = doubts.map(({ heading }) => heading || t("columns.untitled")).join(", ");
    const mapping = asMapping(columns);
    return (
      <div className="susun-next">
        <p>{t("columns.doubt", { n: doubts.length, headings })}</p>
        <div className="susun-buttons">
          <Button appearance={appearance} onClick={onOpen}>
            {t("columns.doubt.check")}
          </Button>
          <Button
            onClick={() =>
              void session.keep("mappings", formatMappings(withMapping(kept.mappings, mapping)))
            }
          >
            {t("columns.doubt.right")}
          </Button>
        </div>
      </div>
    );
  }
  // Forms of other kinds hold no table of activities either, and are known all the same.
  if (own?.kind !== "unrecognised" || paneStatus(state) !== "not-sop") return null;
  return (
    <div className="susun-next">
      <p>{t("columns.unread")}</p>
      <Button appearance={appearance} onClick={onOpen}>
        {t("columns.unread.show")}
      </Button>
    </div>
  );
}
