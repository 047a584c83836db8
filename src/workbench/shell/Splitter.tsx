import { type PointerEvent, useRef } from "react";
import { useTexts } from "../messages/use-texts";

/** Limits of the pane's width, CSS pixels: Excel's own pane is never narrower than the first. */
export const PANE_WIDTH = { least: 320, most: 720, first: 360 } as const;
const STEP = 20;

const clamp = (width: number): number =>
  Math.round(Math.min(Math.max(width, PANE_WIDTH.least), PANE_WIDTH.most));

/** Edge between sheet and pane: dragged, or moved with the arrow keys. */
export function Splitter({
  width,
  onResize,
}: {
  readonly width: number;
  readonly onResize: (width: number) => void;
}) {
  const t = useTexts();
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between texts cannot be moved; a separator with a value can
    <div
      className="wb-splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("pane.resize")}
      aria-controls="wb-pane"
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onPointerDown={(event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (start.current) onResize(clamp(start.current.width + start.current.x - event.clientX));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={(event) => {
        const to = {
          ArrowLeft: width + STEP,
          ArrowRight: width - STEP,
          Home: PANE_WIDTH.least,
          End: PANE_WIDTH.most,
        }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        onResize(clamp(to));
      }}
    />
  );
}
