import { componentGuidance } from "../../../core/messages/sp-guidance";
import type { Session, SessionState } from "../../../session/session";
import { useLanguage } from "../../use-language";

/** What belongs in each component of the service on the sheet, folded away until it is asked for. */
export function ComponentGuide({
  state,
  reveal,
}: {
  readonly state: SessionState;
  readonly reveal: Session["reveal"];
}) {
  const { t, language } = useLanguage();
  const [service] = state.standarPelayanan;
  if (!service) return null;
  return (
    <details className="susun-guide">
      <summary>{t("guide.title")}</summary>
      {service.components.map(({ key, label, field, labelOrigin }) => {
        const { what, good, bad, source } = componentGuidance(key, language);
        return (
          <details key={`${labelOrigin.sheet} ${labelOrigin.range.top} ${labelOrigin.range.left}`}>
            <summary>{label}</summary>
            <p>{what}</p>
            <dl>
              <dt>{t("guide.good")}</dt>
              <dd lang="id" className="susun-lines">
                {good}
              </dd>
              <dt>{t("guide.bad")}</dt>
              <dd lang="id">{bad}</dd>
              <dt>{t("guide.source")}</dt>
              <dd lang="id">{source}</dd>
            </dl>
            <button type="button" className="susun-why" onClick={() => void reveal(field.origin)}>
              {t("guide.show")}
            </button>
          </details>
        );
      })}
    </details>
  );
}
