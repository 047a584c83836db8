import { useEffect, useRef } from "react";
import { focusRegion } from "./regions";

export type PageActions = {
  readonly open: () => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Keys that mean the same everywhere on the page. Undo inside a field is the field's own. */
export function usePageKeys(actions: PageActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const action = actionOf(event, latest.current);
      if (!action) return;
      event.preventDefault();
      action();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function actionOf(event: KeyboardEvent, actions: PageActions): (() => void) | null {
  if (event.key === "F6") return () => focusRegion(event.shiftKey ? -1 : 1);
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  switch (event.key.toLowerCase()) {
    case "s":
      return actions.save;
    case "o":
      return actions.open;
    case "z":
      if (isField(event.target)) return null;
      return event.shiftKey ? actions.redo : actions.undo;
    case "y":
      return isField(event.target) ? null : actions.redo;
    default:
      return null;
  }
}
