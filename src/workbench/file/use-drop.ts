import { useEffect, useState } from "react";

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes("Files") ?? false;

/** Takes files dropped anywhere on the page; true while one is held over it. */
export function useDrop(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child fires before leaving its parent: only the count tells when the page is left.
    let depth = 0;
    const stop = new AbortController();
    const listen = (
      name: "dragenter" | "dragover" | "dragleave" | "drop",
      on: (e: DragEvent) => void,
    ) =>
      window.addEventListener(
        name,
        (event) => {
          if (!holdsFiles(event)) return;
          event.preventDefault();
          on(event);
        },
        { signal: stop.signal },
      );
    listen("dragenter", () => {
      depth += 1;
      setOver(true);
    });
    listen("dragover", () => {});
    listen("dragleave", () => {
      depth -= 1;
      if (depth <= 0) setOver(false);
    });
    listen("drop", (event) => {
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    });
    return () => stop.abort();
  }, [take]);
  return over;
}
