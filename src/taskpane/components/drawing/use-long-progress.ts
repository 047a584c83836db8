import { useEffect, useState } from "react";
import type { LayoutProgress } from "../../../session/planner";

/** Work that is done by then needs no bar: it would only flicker. Milliseconds. */
const DELAY = 300;

/** The progress once it has taken a while; null before and after. */
export function useLongProgress(progress: LayoutProgress | null): LayoutProgress | null {
  const runs = progress !== null;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => setLong(true), DELAY);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [runs]);
  return isLong ? progress : null;
}
