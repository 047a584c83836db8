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
  const [heading, reason] = [useId(), useId()];
  const count = notes.kind === "known" ? notes.count : 0;
  const isOut = notes.kind === "unsupported";
  const work = (task: Promise<void>): void => {
    setWorking(true);
    void task.finally(() => setWorking(false));
  };
  // Kept in the tab order: whoever cannot see why it is off has to be able to hear it.
  const off = { disabledFocusable: isOut || isWorking, "aria-describedby": reason };
  return (
    <fieldset className="susun-notes" aria-labelledby={heading}>
      <h3 id={heading} className="susun-notes-head">
        {t("cues.notes")}
      </h3>
      <p id={reason} className="susun-notes-text">
        {t(isOut ? "cues.notes.unsupported" : "cues.notes.note")}
      </p>
      {count > 0 && <p className="susun-notes-text">{t("cues.notes.count", { n: count })}</p>}
      <Button {...off} onClick={() => work(session.writeNotes(language))}>
        {t(count > 0 ? "cues.notes.rewrite" : "cues.notes.write")}
      </Button>
      {count > 0 && (
        <Button {...off} onClick={() => work(session.clearNotes())}>
          {t("cues.notes.clear")}
        </Button>
      )}
    </fieldset>
  );
}
