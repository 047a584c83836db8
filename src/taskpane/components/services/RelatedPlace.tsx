import type { Diagnostic } from "../../../core/rules/diagnostic";
import type { Session } from "../../../session/session";
import { placeText } from "../../place-text";
import { useLanguage } from "../../use-language";

/** The other cell of a finding that compares two sheets: one click goes there. */
export function RelatedPlace({
  diagnostic: { origin, related },
  sheet,
  reveal,
}: {
  readonly diagnostic: Diagnostic;
  readonly sheet: string | null;
  readonly reveal: Session["reveal"];
}) {
  const { t } = useLanguage();
  const other = related.find((place) => place.sheet !== origin.sheet);
  if (!other) return null;
  return (
    <button
      type="button"
      className="susun-why"
      data-elsewhere={other.sheet === sheet ? undefined : ""}
      onClick={() => void reveal(other)}
    >
      {t("findings.other")} <span className="susun-cell">{placeText(other, sheet)}</span>
    </button>
  );
}
