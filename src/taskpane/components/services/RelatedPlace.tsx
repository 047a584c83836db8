import type { Diagnostic } from "../../../core/rules/diagnostic";
import type { Session } from "../../../session/session";
import { placeText } from "../../place-text";
import { useLanguage } from "../../use-language";

/** Longest excerpt of a cell, characters: two of them still fit beside each other in a narrow pane. */
const LONGEST_EXCERPT = 90;

/** A finding that compares two sheets: what both cells say, side by side, and a way to the other one. */
export function RelatedPlace({
  diagnostic: { origin, related },
  sheet,
  session: { reveal, textAt },
}: {
  readonly diagnostic: Diagnostic;
  readonly sheet: string | null;
  readonly session: Pick<Session, "reveal" | "textAt">;
}) {
  const { t } = useLanguage();
  const other = related.find((place) => place.sheet !== origin.sheet);
  if (!other) return null;
  return (
    <>
      <dl className="susun-compared">
        {[origin, other].map((place) => (
          <div key={place.sheet}>
            <dt>{placeText(place, null)}</dt>
            <dd>{excerpt(textAt(place)) || t("findings.empty")}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="susun-why"
        data-elsewhere={other.sheet === sheet ? undefined : ""}
        onClick={() => void reveal(other)}
      >
        {t("findings.other")} <span className="susun-cell">{placeText(other, sheet)}</span>
      </button>
    </>
  );
}

const excerpt = (text: string): string =>
  text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT).trimEnd()}…` : text;
