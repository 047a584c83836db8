import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { fixText } from "../../../core/messages/fix-text";
import type { FixProposal } from "../../../session/fix-target";
import type { Session } from "../../../session/session";
import { placeText } from "../../place-text";
import { useLanguage } from "../../use-language";

/** More rows would only be scrolled over. */
const SHOWN = 30;

/**
 * What a fix of several cells will write, before it does. It takes the focus when it appears, and gives it back to where
 * it came from.
 */
export function FixPreview({
  proposal: { fix },
  sheet,
  session,
}: {
  readonly proposal: FixProposal;
  readonly sheet: string | null;
  readonly session: Pick<Session, "acceptFix" | "declineFix">;
}) {
  const { t, language } = useLanguage();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const empty = <span className="susun-empty">{t("fix.empty")}</span>;
  const rest = fix.preview.length - SHOWN;
  return (
    <section
      className="susun-next"
      aria-labelledby={id}
      onKeyDown={({ key }) => key === "Escape" && session.declineFix()}
    >
      <h3 ref={heading} id={id} tabIndex={-1}>
        {fixText(fix, language)}: {t("fix.title", { n: fix.preview.length })}
      </h3>
      <p>{t("fix.lead")}</p>
      <table className="susun-table">
        <thead>
          <tr>
            <th scope="col">{t("fix.cell")}</th>
            <th scope="col">{t("fix.before")}</th>
            <th scope="col">{t("fix.after")}</th>
          </tr>
        </thead>
        <tbody>
          {fix.preview.slice(0, SHOWN).map(({ cell, before, after }) => (
            <tr key={placeText(cell, null)}>
              <th scope="row">{placeText(cell, sheet)}</th>
              <td>{before.trim() === "" ? empty : before}</td>
              <td>{after.trim() === "" ? empty : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p>{t("fix.more", { n: rest })}</p>}
      <div className="susun-buttons">
        <Button appearance="primary" onClick={() => void session.acceptFix()}>
          {t("fix.accept")}
        </Button>
        <Button onClick={session.declineFix}>{t("fix.decline")}</Button>
      </div>
    </section>
  );
}
