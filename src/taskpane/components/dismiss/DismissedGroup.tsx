import { useId, useState } from "react";
import { messageOf } from "../../../core/messages/catalogue";
import type { Session, SessionState } from "../../../session/session";
import { keysOf } from "../../finding-keys";
import { focusNeighbour } from "../../focus-neighbour";
import { placeText } from "../../place-text";
import { useLanguage } from "../../use-language";

/** The findings that were set aside, folded, each with its reason and the way back. */
export function DismissedGroup({
  state: { dismissed, sheet },
  session,
}: {
  readonly state: SessionState;
  readonly session: Pick<Session, "reveal" | "takeBack">;
}) {
  const { t, language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  if (dismissed.length === 0) return null;
  const keys = keysOf(dismissed.map(({ diagnostic }) => diagnostic));
  return (
    <section className="susun-group susun-dismissed">
      <h3>
        <button
          type="button"
          className="susun-fold"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {t("dismiss.list")} <span className="susun-count">{dismissed.length}</span>
        </button>
      </h3>
      <div id={listId} hidden={!isOpen}>
        {isOpen && (
          <ul className="susun-findings">
            {dismissed.map(({ diagnostic, dismissal }, i) => {
              const sentence = messageOf(diagnostic, language);
              return (
                <li key={keys[i]} className="susun-finding">
                  <button
                    type="button"
                    className="susun-go"
                    data-elsewhere={diagnostic.origin.sheet === sheet ? undefined : ""}
                    onClick={() => void session.reveal(diagnostic.origin)}
                  >
                    <span>{sentence}</span>{" "}
                    <span className="susun-cell">{placeText(diagnostic.origin, sheet)}</span>
                  </button>
                  <p className="susun-reason">
                    {t("dismiss.because", { reason: dismissal.reason })}
                  </p>
                  <button
                    type="button"
                    className="susun-why"
                    aria-label={t("dismiss.back.of", { sentence })}
                    onClick={({ currentTarget }) => {
                      focusNeighbour(currentTarget);
                      void session.takeBack(dismissal);
                    }}
                  >
                    {t("dismiss.back")}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
