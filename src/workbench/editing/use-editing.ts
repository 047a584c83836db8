import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CellAddress } from "../../core/grid/address";
import { cellAt } from "../../core/grid/grid-snapshot";
import { activeCell } from "../grid/selection";
import type { WorkbenchStore } from "../store/workbench-store";
import { editText, parseTyped } from "./typed-input";

/** A cell that is being edited. */
export type Draft = {
  readonly sheet: string;
  readonly at: CellAddress;
  readonly text: string;
  /** What the editor opened with. */
  readonly original: string;
  /** `enter`: typing replaced the content, arrows go on to the next cell. `edit`: arrows move the caret. */
  readonly mode: "enter" | "edit";
  /** Which of the two fields has the focus; both show the draft. */
  readonly where: "cell" | "bar";
};

export type Editing = {
  readonly draft: Draft | null;
  /** Starts on the active cell; a draft that is open goes on in the other field. */
  begin(mode: Draft["mode"], where: Draft["where"]): void;
  change(text: string): void;
  /** From replacing to moving the caret, and back. */
  toggleMode(): void;
  /** Writes the draft; false when the workbook refused it, and the draft stays open. */
  commit(): boolean;
  cancel(): void;
};

/** Marks the fields that show a draft. */
export const DRAFT_FIELD = "data-draft-field";

export function useEditing(store: WorkbenchStore): Editing {
  const [draft, setDraft] = useState<Draft | null>(null);
  // Events of one key may follow each other before React renders: the draft is also kept where they can read it.
  const latest = useRef<Draft | null>(null);
  const put = useCallback((next: Draft | null) => {
    latest.current = next;
    setDraft(next);
  }, []);

  const actions = useMemo(
    () => ({
      begin(mode: Draft["mode"], where: Draft["where"]) {
        const open = latest.current;
        if (open) {
          if (open.where !== where) put({ ...open, where, mode: "edit" });
          return;
        }
        const { sheet, selection, snapshot } = store.getState();
        const at = activeCell(selection, snapshot.merges);
        const original = editText(cellAt(snapshot, at.row, at.column));
        put({ sheet, at, text: mode === "enter" ? "" : original, original, mode, where });
      },
      change(text: string) {
        if (latest.current) put({ ...latest.current, text });
      },
      toggleMode() {
        const open = latest.current;
        if (open) put({ ...open, mode: open.mode === "enter" ? "edit" : "enter" });
      },
      commit() {
        const open = latest.current;
        if (!open) return true;
        if (open.text !== open.original) {
          store.activate(open.sheet);
          const { snapshot } = store.getState();
          const { at, text } = open;
          const format = cellAt(snapshot, at.row, at.column)?.numberFormat ?? "General";
          if (!store.edit([{ at, content: parseTyped(text, format, snapshot) }])) return false;
        }
        put(null);
        return true;
      },
      cancel: () => put(null),
    }),
    [store, put],
  );
  // A draft is written as soon as the focus goes to anything but the two fields that show it.
  useEffect(() => {
    function onFocus({ target }: FocusEvent): void {
      if (target instanceof Element && !target.closest(`[${DRAFT_FIELD}]`)) actions.commit();
    }
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [actions]);
  return useMemo(() => ({ draft, ...actions }), [draft, actions]);
}
