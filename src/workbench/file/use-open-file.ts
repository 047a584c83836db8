import { useCallback, useState } from "react";
import type { NamedWorkbook, WorkbenchStore } from "../store/workbench-store";
import { openFile } from "./open-file";

/** A file to be read, or a workbook that is there. */
export type Source = File | NamedWorkbook;

const openSource = (store: WorkbenchStore, source: Source): void => {
  if (source instanceof File) void openFile(store, source);
  else store.open(source);
};

/** Opening with the question before unsaved changes are let go. */
export function useOpenFile(store: WorkbenchStore) {
  const [waiting, setWaiting] = useState<Source | null>(null);
  const request = useCallback(
    (source: Source) => {
      if (store.getState().unsaved) setWaiting(source);
      else openSource(store, source);
    },
    [store],
  );
  return {
    /** What waits for an answer. */
    waiting,
    request,
    open() {
      if (waiting) openSource(store, waiting);
      setWaiting(null);
    },
    cancel: () => setWaiting(null),
  };
}
