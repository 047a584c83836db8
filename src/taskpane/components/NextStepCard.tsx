import { Button } from "@fluentui/react-components";
import { messageOf } from "../../core/messages/catalogue";
import { stageProgress } from "../../core/stages/stage-progress";
import { stageName } from "../../core/stages/stage-sets";
import type { Session, SessionState } from "../../session/session";
import type { Translate } from "../messages/translate";
import { type NextStep, needsHelperColumns } from "../next-step";
import { type PaneStatus, paneStatus } from "../pane-status";
import { useLanguage } from "../use-language";

/** What is next on these sheets stands among the forms; a list without titles is filled in first. */
const FOR_FORMS: ReadonlySet<PaneStatus> = new Set(["empty-sheet", "not-sop", "inventory"]);

const isForForms = (state: SessionState): boolean => {
  const status = paneStatus(state);
  return FOR_FORMS.has(status) && (status !== "inventory" || hasTitles(state));
};

const hasTitles = ({ inventories, sheet }: SessionState): boolean =>
  inventories.some((inventory) => inventory.sheet === sheet && inventory.rows.length > 0);

/** Says what the sheet is when that needs words, and the one thing to do next. */
export function NextStepCard({
  state,
  step,
  session,
  openForms,
}: {
  readonly state: SessionState;
  readonly step: NextStep | null;
  readonly session: Session;
  readonly openForms?: (() => void) | undefined;
}) {
  const { t, language } = useLanguage();
  const lead = leadText(state, t);
  if (!step) {
    return (
      <>
        {lead !== null && <p className="susun-lead">{lead}</p>}
        {openForms && isForForms(state) && (
          <Button
            className="susun-lead-action"
            // A sheet with something like a table is first asked for its columns.
            appearance={state.columns ? "secondary" : "primary"}
            onClick={openForms}
          >
            {t("next.forms.action")}
          </Button>
        )}
      </>
    );
  }
  if (step.kind === "done") {
    return (
      <div className="susun-done">
        <h3>{t("done.title")}</h3>
        <p>{t(state.document ? "done.text" : "service.done")}</p>
      </div>
    );
  }
  const action = actionOf(step, session, t);
  const text = step.kind === "fix" ? messageOf(step.diagnostic, language) : stepText(step, t);
  return (
    <>
      {lead !== null && <p className="susun-lead">{lead}</p>}
      <div className="susun-next">
        <h3>{t("next.title")}</h3>
        {text !== null && <p>{text}</p>}
        {action && (
          <Button appearance="primary" onClick={action.run}>
            {action.label}
          </Button>
        )}
        {needsHelperColumns(step, state) && (
          <>
            <p>{t("next.columns")}</p>
            <Button
              disabledFocusable={state.busy !== null}
              onClick={() => void session.addHelperColumns()}
            >
              {t("next.columns.action")}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/** States that are not about findings have a sentence of their own. */
function leadText(state: SessionState, t: Translate): string | null {
  if (state.phase === "failed") return t("lead.failed");
  const status = paneStatus(state);
  switch (status) {
    case "stages":
    case "sop-stages":
      return stagesText(state, t);
    case "inventory":
      return t(hasTitles(state) ? "lead.inventory" : "lead.inventory.empty");
    case "reading":
    case "nothing-open":
    case "empty-sheet":
    case "not-sop":
    case "maklumat":
    case "decree":
    case "identity-only":
    case "failed":
      return t(`lead.${status}`);
    default:
      return null;
  }
}

/** Which stage is next. */
function stagesText({ offices, sheet }: SessionState, t: Translate): string {
  const stages = offices.find((one) => one.sheet === sheet && one.kind === "tahapan");
  if (stages?.kind !== "tahapan") return t("lead.stages.done");
  const { next } = stageProgress(stages);
  return next ? t("lead.stages", { stage: stageName(stages.set, next) }) : t("lead.stages.done");
}

type Wordless = Exclude<NextStep, { kind: "fix" } | { kind: "done" }>;

function stepText(step: Wordless, t: Translate): string | null {
  switch (step.kind) {
    case "retry":
      return null;
    case "open":
      return t("next.open", { sheet: step.sheet });
    default:
      return t(`next.${step.kind}`);
  }
}

type Action = { readonly label: string; readonly run: () => void };

/** Null for what is done with the button in the foot: there is one primary button, never two. */
function actionOf(
  step: Exclude<NextStep, { kind: "done" }>,
  session: Session,
  t: Translate,
): Action | null {
  switch (step.kind) {
    case "retry":
      return { label: t("next.retry"), run: () => void session.refresh() };
    case "open":
      return { label: t("next.open.action"), run: () => void session.reveal(step.at) };
    case "fill":
    case "fill-service":
      return { label: t(`next.${step.kind}.action`), run: () => void session.reveal(step.at) };
    case "fix":
    case "review":
      return { label: t("next.show"), run: () => void session.reveal(step.diagnostic.origin) };
    case "update":
    case "restructure":
    case "draw":
      return null;
  }
}
