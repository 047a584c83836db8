import { type ReactNode, useMemo } from "react";
import { selectedRange } from "../grid/selection";
import { useTexts, useWorkbenchLanguage } from "../messages/use-texts";
import type { WorkbenchState } from "../store/workbench-state";
import { summarise } from "./selection-summary";

/** What was done last, and counts of the selection. */
export function StatusLine({
  state,
  editing,
  children,
}: {
  readonly state: WorkbenchState;
  readonly editing: boolean;
  /** What stands at the end of the line. */
  readonly children: ReactNode;
}) {
  const t = useTexts();
  const language = useWorkbenchLanguage();
  const { snapshot, selection, notice } = state;
  const { address, filled, sum } = useMemo(
    () => summarise(snapshot, selectedRange(selection, snapshot.merges)),
    [snapshot, selection],
  );
  const said =
    notice?.kind === "saved"
      ? t("status.saved", { file: notice.fileName })
      : t(editing ? "status.editing" : "status.ready");
  return (
    <footer className="wb-status" data-region="status">
      <span role="status">{said}</span>
      <span className="wb-counts">
        {filled > 1 && <span>{address}</span>}
        {filled > 1 && <span>{t("status.filled", { n: filled })}</span>}
        {sum !== null && (
          <span>{t("status.sum", { sum: sum.toLocaleString(language, NUMBER) })}</span>
        )}
        {children}
      </span>
    </footer>
  );
}

const NUMBER = { maximumFractionDigits: 6 };
