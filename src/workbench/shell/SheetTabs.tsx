import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTexts } from "../messages/use-texts";
import type { WorkbenchState } from "../store/workbench-state";

/** The visible sheets, and a hidden one while it is on show. */
export function SheetTabs({
  state,
  onShow,
}: {
  readonly state: WorkbenchState;
  readonly onShow: (sheet: string) => void;
}) {
  const t = useTexts();
  const active = useRef<HTMLButtonElement>(null);
  const { sheet } = state;
  // A sheet that was just made, or that a finding led to, may have its tab out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab in the ref is that of the sheet
  useEffect(
    () => active.current?.scrollIntoView?.({ block: "nearest", inline: "nearest" }),
    [sheet],
  );
  const shown = state.sheets.filter(({ visible, name }) => visible || name === state.sheet);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const at = shown.findIndex(({ name }) => name === state.sheet);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: shown.length - 1 }[event.key];
    const next = to === undefined ? undefined : shown[to];
    if (!next) return;
    event.preventDefault();
    onShow(next.name);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]');
    tabs[shown.indexOf(next)]?.focus();
  }

  return (
    <div
      className="wb-tabs"
      role="tablist"
      data-region="tabs"
      aria-label={t("tabs.label")}
      onKeyDown={onKeyDown}
    >
      {shown.map(({ name }) => (
        <button
          key={name}
          ref={name === sheet ? active : null}
          type="button"
          role="tab"
          className="wb-tab"
          aria-selected={name === state.sheet}
          tabIndex={name === state.sheet ? 0 : -1}
          onClick={() => onShow(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
