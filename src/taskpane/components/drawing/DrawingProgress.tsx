import { Button, ProgressBar } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { LayoutProgress } from "../../../session/planner";
import { useLanguage } from "../../use-language";

/** A screen reader hears the start and every quarter, not each of a hundred pages. */
const QUARTERS = 4;

/** How far laying out a long flow has come, with a way out. */
export function DrawingProgress({
  progress: { done, total },
  onCancel,
  onLeave,
}: {
  readonly progress: LayoutProgress;
  readonly onCancel: () => void;
  /** Called when it goes while its button has the focus, which would be lost otherwise. */
  readonly onLeave: () => void;
}) {
  const { t } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (element?.contains(document.activeElement)) leave.current();
    };
  }, []);
  const textAt = (pages: number): string =>
    total > 1 ? t("layout.pages", { done: pages, total }) : t("layout.title");
  const quarter = Math.floor((done / total) * QUARTERS) / QUARTERS;
  return (
    <div ref={box} className="susun-layout">
      <p aria-hidden="true">{textAt(done)}</p>
      <div className="susun-layout-line">
        <ProgressBar
          aria-label={t("layout.title")}
          aria-valuetext={textAt(done)}
          // One page has no middle: the bar runs on until it is there.
          {...(total > 1 && { value: done, max: total })}
        />
        <Button size="small" onClick={onCancel}>
          {t("layout.cancel")}
        </Button>
      </div>
      <p className="susun-heard" role="status">
        {textAt(Math.floor(quarter * total))}
      </p>
    </div>
  );
}
