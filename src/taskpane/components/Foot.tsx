import { Button, Spinner } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Session, SessionState } from "../../session/session";
import type { MessageKey } from "../messages/id";
import { isDrawing, type NextStep } from "../next-step";
import { isHandDrawn } from "../pane-status";
import { useLanguage } from "../use-language";
import { DrawingProgress } from "./drawing/DrawingProgress";
import { useLongProgress } from "./drawing/use-long-progress";

/** Drawing the flow, taking it away again, and taking back the last of the two. Always in sight. */
export function Foot({
  state,
  step,
  session,
}: {
  readonly state: SessionState;
  readonly step: NextStep | null;
  readonly session: Session;
}) {
  const { t } = useLanguage();
  const { busy, document, drawing, restorable } = state;
  // While the notice asks about an author's drawing, its answer is the primary button.
  const primary = isDrawing(step) && state.notice?.kind !== "hand-drawn";
  const canDraw = Boolean(document?.table) && busy === null;
  const canErase = drawing !== "none" && busy === null;
  const canRestore = restorable !== null && busy === null;
  const progress = useLongProgress(state.progress);
  const buttons = useRef<HTMLDivElement>(null);
  return (
    <footer className="susun-foot">
      {progress && (
        <DrawingProgress
          progress={progress}
          onCancel={session.cancel}
          onLeave={() => buttons.current?.querySelector("button")?.focus()}
        />
      )}
      <div className="susun-foot-line" hidden={progress !== null}>
        <div className="susun-drawing" role="status" data-drawing={drawing}>
          {busy ? (
            <Spinner size="tiny" label={t(`foot.busy.${busy}`)} />
          ) : (
            document?.table && (
              <p>
                {t(drawingText(state))} {state.isProtected && t("foot.protected")}
              </p>
            )
          )}
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!canRestore}
          title={restorable ? t(`foot.restore.${restorable}`) : undefined}
          onClick={() => void session.restore()}
        >
          {t("foot.restore")}
        </Button>
      </div>
      <div ref={buttons} className="susun-buttons">
        <Button
          appearance={primary ? "primary" : "secondary"}
          disabledFocusable={!canDraw}
          onClick={() => void session.draw()}
        >
          {t(drawing === "none" ? "foot.draw" : "foot.update")}
        </Button>
        <Button disabledFocusable={!canErase} onClick={() => void session.erase()}>
          {t("foot.erase")}
        </Button>
      </div>
    </footer>
  );
}

function drawingText({ drawing, documents }: SessionState): MessageKey {
  return drawing === "none" && isHandDrawn(documents) ? "foot.hand-drawn" : `foot.${drawing}`;
}
