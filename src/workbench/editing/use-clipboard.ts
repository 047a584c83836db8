import { type ClipboardEvent, useRef } from "react";
import { cellOrigin } from "../../core/grid/address";
import { activeCell, selectedRange, selectRange } from "../grid/selection";
import type { WorkbenchStore } from "../store/workbench-store";
import { type Cut, copyText, planMove, planPaste } from "./clipboard";
import { htmlTable } from "./html-table";
import { parseTsv } from "./tsv";

/** Ctrl+C, Ctrl+X and Ctrl+V on the grid. The clipboard is only touched in the browser's own events. */
export function useClipboard(store: WorkbenchStore) {
  const cut = useRef<Cut | null>(null);

  function take(event: ClipboardEvent): Cut {
    const { sheet, snapshot, selection } = store.getState();
    const range = selectedRange(selection, snapshot.merges);
    const text = copyText(snapshot, range);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    return { sheet, range, text };
  }

  return {
    onCopy(event: ClipboardEvent) {
      take(event);
      cut.current = null;
    },
    onCut(event: ClipboardEvent) {
      cut.current = take(event);
    },
    onPaste(event: ClipboardEvent) {
      const text = event.clipboardData.getData("text/plain");
      const table = htmlTable(event.clipboardData.getData("text/html"));
      event.preventDefault();
      if (text === "" && !table) return;
      const { sheet, snapshot, selection } = store.getState();
      const taken = cut.current;
      // Systems may rewrite line ends on the clipboard.
      const moves =
        taken?.sheet === sheet &&
        taken.text.replaceAll("\r\n", "\n") === text.replaceAll("\r\n", "\n");
      const plan = moves
        ? planMove(taken.range, activeCell(selection, snapshot.merges), snapshot)
        : planPaste(table ?? parseTsv(text), selectedRange(selection, snapshot.merges), snapshot);
      if (plan.kind === "blocked") {
        const at = cellOrigin(sheet, plan.at.row, plan.at.column);
        store.notify({ kind: "paste-blocked", at });
        return;
      }
      if (!store.edit(plan.edits)) return;
      cut.current = null;
      store.select(selectRange(plan.range));
    },
  };
}
