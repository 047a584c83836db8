import { Field, ProgressBar } from "@fluentui/react-components";
import { messageOf } from "../../../core/messages/catalogue";
import type { Session, SessionState } from "../../../session/session";
import type { NextStep } from "../../next-step";
import { paneScore } from "../../pane-score";
import { placeText } from "../../place-text";
import { useLanguage } from "../../use-language";

/** How far the SOP has come, in a bar and in words, and what comes after the next step. No mark is given. */
export function ProgressCard({
  state,
  step,
  session,
}: {
  readonly state: SessionState;
  readonly step: NextStep | null;
  readonly session: Pick<Session, "reveal">;
}) {
  const { t, language } = useLanguage();
  const found = paneScore(state);
  if (!found) return null;
  const { progress, stage, next } = found;
  const told = step?.kind === "fix" || step?.kind === "review" ? step.diagnostic : null;
  const others = next.filter(({ ruleId }) => ruleId !== told?.ruleId).slice(0, told ? 2 : 3);
  return (
    <div className="susun-progress">
      <Field
        validationMessage={t(`progress.${stage}`)}
        validationState="none"
        label={{ children: t("progress.label"), size: "small" }}
      >
        <ProgressBar
          value={progress}
          color={stage === "ready" ? "success" : "brand"}
          thickness="large"
          aria-valuetext={t(`progress.${stage}`)}
        />
      </Field>
      {others.length > 0 && (
        <>
          <h3>{t("progress.then")}</h3>
          <ol>
            {others.map((diagnostic) => (
              <li key={diagnostic.ruleId}>
                <button
                  type="button"
                  className="susun-go"
                  onClick={() => void session.reveal(diagnostic.origin)}
                >
                  <span>{messageOf(diagnostic, language)}</span>{" "}
                  <span className="susun-cell">{placeText(diagnostic.origin, state.sheet)}</span>
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
