import type { Severity } from "../../core/rules/diagnostic";
import { countBySeverity } from "../../core/rules/severity";
import type { SessionState } from "../../session/session";
import { paneStatus } from "../pane-status";
import { useLanguage } from "../use-language";
import { FindingGroup } from "./FindingGroup";
import type { FindingActions } from "./FindingItem";

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/** The findings by severity. Hints stay folded while there are errors or warnings. */
export function Findings({
  state,
  session,
}: {
  readonly state: SessionState;
  readonly session: FindingActions;
}) {
  const { t } = useLanguage();
  const { diagnostics, sheet } = state;
  const counts = countBySeverity(diagnostics);
  const status = t(`status.${paneStatus(state)}`);
  const { error, warning, hint } = counts;
  const summary = t("findings.summary", { errors: error, warnings: warning, hints: hint });
  return (
    <>
      <p role="status" className="susun-heard">
        {state.document || state.standarPelayanan.length > 0
          ? `${status}. ${summary}`
          : `${status}.`}
      </p>
      {ORDER.filter((severity) => counts[severity] > 0).map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          diagnostics={diagnostics.filter((one) => one.severity === severity)}
          unfolded={severity !== "hint" || error + warning === 0}
          sheet={sheet}
          session={session}
        />
      ))}
    </>
  );
}
