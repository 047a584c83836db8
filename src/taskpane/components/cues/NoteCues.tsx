import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Session, SessionState } from "../../../session/session";
import { useLanguage } from "../../use-language";

/** Findings as notes in their cells, written and cleared by a click each. */
export function NoteCues({
  state: { notes },
  session,
}: {
  readonly state: Pick<SessionState, "notes">;
  readonly session: Session;
}) {
  const { t, language } = useLanguage();
  const [isWorking, setWorking] = useState(false);
  const [heading, about, present] = [useId(), useId(), useId()];
  const count = notes.kind === "known" ? notes.count : 0;
  const isOut = notes.kind === "unsupported";
  const work = (task: Promise<void>): void => {
    setWorking(true);
    void task.finally(() => setWorking(false));
  };
  // Buttons that are off keep their place, their focus and the reason that is read with them.
  return (
    <fieldset className="susun-notes" aria-labelledby={heading}>
      <h3 id={heading} className="susun-notes-head">
        {t("cues.notes")}
      </h3>
      <p id={about} className="susun-notes-text">
        {t(isOut ? "cues.notes.unsupported" : "cues.notes.note")}
      </p>
      <Button
        disabledFocusable={isOut || isWorking}
        aria-describedby={about}
        onClick={() => work(session.writeNotes(language))}
      >
        {t(count > 0 ? "cues.notes.rewrite" : "cues.notes.write")}
      </Button>
      {!isOut && (
        <>
          <Button
            disabledFocusable={count === 0 || isWorking}
            aria-describedby={present}
            onClick={() => work(session.clearNotes())}
          >
            {t("cues.notes.clear")}
          </Button>
          <p id={present} className="susun-notes-text">
            {count > 0 ? t("cues.notes.count", { n: count }) : t("cues.notes.none")}
          </p>
        </>
      )}
    </fieldset>
  );
}
