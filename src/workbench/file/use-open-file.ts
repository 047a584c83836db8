import { useCallback, useRef, useState } from "react";
import type { NamedWorkbook, WorkbenchStore } from "../store/workbench-store";
import { openRead, readFile } from "./open-file";

/** A file to be read, or a workbook that is there. */
export type Source = File | NamedWorkbook;

/**
 * Opening with the question before unsaved changes are let go. A file is read first: one that cannot be opened takes
 * nothing's place, so there is nothing to ask.
 */
export function useOpenFile(store: WorkbenchStore) {
  const [waiting, setWaiting] = useState<NamedWorkbook | null>(null);
  /** Counts what was asked for: of two files the later one is meant, whichever is read first. */
  const asked = useRef(0);
  const request = useCallback(
    async (source: Source) => {
      asked.current += 1;
      const own = asked.current;
      const workbook = source instanceof File ? await readFile(store, source) : source;
      if (!workbook || own !== asked.current) return;
      if (store.getState().unsaved) setWaiting(workbook);
      else void openRead(store, workbook);
    },
    [store],
  );
  return {
    /** What waits for an answer. */
    waiting,
    request,
    open() {
      if (waiting) void openRead(store, waiting);
      setWaiting(null);
    },
    cancel: () => setWaiting(null),
  };
}
