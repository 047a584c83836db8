import { useCallback, useState } from "react";
import type { WorkbenchStore } from "../store/workbench-store";
import { openFile } from "./open-file";

/** Opening with the question before unsaved changes are let go. */
export function useOpenFile(store: WorkbenchStore) {
  const [waiting, setWaiting] = useState<File | null>(null);
  const request = useCallback(
    (file: File) => {
      if (store.getState().unsaved) setWaiting(file);
      else void openFile(store, file);
    },
    [store],
  );
  return {
    /** The file that waits for an answer. */
    waiting,
    request,
    open() {
      if (waiting) void openFile(store, waiting);
      setWaiting(null);
    },
    cancel: () => setWaiting(null),
  };
}
