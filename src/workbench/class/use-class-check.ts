import { useCallback, useEffect, useRef, useState } from "react";
import type { Recap } from "../../core/recap/recap";
import { recapOf } from "../../core/recap/recap-of";
import { useWorkbenchLanguage } from "../messages/use-texts";
import { type ClassSources, checkClass, classSources } from "./check-class";

export type ClassCheck =
  /** Nothing was chosen yet, or nothing of what was chosen is a spreadsheet. */
  | { readonly phase: "idle"; readonly nothing: boolean }
  | {
      readonly phase: "running";
      readonly done: number;
      readonly total: number;
      /** The file that is being read. */
      readonly name: string;
    }
  | {
      readonly phase: "done";
      readonly recap: Recap;
      readonly sources: ClassSources;
      /** Called off before all files were read. */
      readonly cancelled: boolean;
    };

/** The check of several files, which goes on while the page shows something else. */
export function useClassCheck() {
  const language = useWorkbenchLanguage();
  const [check, setCheck] = useState<ClassCheck>({ phase: "idle", nothing: false });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (files: readonly File[]) => {
      running.current?.abort();
      const sources = classSources(files);
      if (sources.size === 0) {
        setCheck({ phase: "idle", nothing: true });
        return;
      }
      const stop = new AbortController();
      running.current = stop;
      const tell = (done: number, name: string) => {
        if (running.current === stop && !stop.signal.aborted) {
          setCheck({ phase: "running", done, total: sources.size, name });
        }
      };
      const read = await checkClass(sources, language, tell, stop.signal);
      // Another choice of files, or the end of the page, has taken its place.
      if (running.current !== stop) return;
      setCheck({
        phase: "done",
        recap: recapOf(read),
        sources,
        cancelled: stop.signal.aborted,
      });
    },
    [language],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { check, start, cancel };
}
