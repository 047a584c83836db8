import { AddRegular, SubtractRegular } from "@fluentui/react-icons";
import { useTexts, useWorkbenchLanguage } from "../messages/use-texts";

/** Zoom at which the sheet has its own size. */
export const WHOLE = 1;

/** What the buttons go through. */
const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, WHOLE, 1.25, 1.5, 2] as const;

/** Size of the sheet alone, as in the corner of Excel's own window; the page keeps its size. */
export function ZoomControl({
  zoom,
  onZoom,
}: {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}) {
  const t = useTexts();
  const language = useWorkbenchLanguage();
  const smaller = STEPS.findLast((step) => step < zoom);
  const larger = STEPS.find((step) => step > zoom);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="wb-zoom" role="group" aria-label={t("zoom.label")}>
      <button
        type="button"
        aria-label={t("zoom.smaller")}
        title={t("zoom.smaller")}
        aria-disabled={smaller === undefined}
        onClick={() => smaller !== undefined && onZoom(smaller)}
      >
        <SubtractRegular />
      </button>
      <button
        type="button"
        className="wb-zoom-value"
        title={t("zoom.whole")}
        onClick={() => onZoom(WHOLE)}
      >
        {zoom.toLocaleString(language, { style: "percent" })}
      </button>
      <button
        type="button"
        aria-label={t("zoom.larger")}
        title={t("zoom.larger")}
        aria-disabled={larger === undefined}
        onClick={() => larger !== undefined && onZoom(larger)}
      >
        <AddRegular />
      </button>
    </div>
  );
}
