import type { DrawnSymbol } from "./sort-shapes";
import type { Trace } from "./trace-lines";

/**
 * A pentagon that the flow enters and leaves, and that stands on an activity without another symbol, is that activity's
 * step in the wrong shape: to read it as a jump would lose the activity from the flow.
 */
export function promotePages(
  symbols: readonly DrawnSymbol[],
  traces: readonly Trace[],
): { readonly symbols: readonly DrawnSymbol[]; readonly traces: readonly Trace[] } {
  const steps = new Map<DrawnSymbol, DrawnSymbol>();
  for (const symbol of symbols) {
    const { form, place } = symbol;
    const isStep =
      form === "page" &&
      place.row !== null &&
      traces.some(({ source }) => source === symbol) &&
      traces.some(({ target }) => target === symbol) &&
      !symbols.some((other) => other !== symbol && other.place.row === place.row);
    if (isStep) steps.set(symbol, { ...symbol, form: "process", known: false });
  }
  const now = (symbol: DrawnSymbol): DrawnSymbol => steps.get(symbol) ?? symbol;
  return {
    symbols: symbols.map(now),
    traces: traces.map((trace) => ({
      ...trace,
      source: now(trace.source),
      target: now(trace.target),
    })),
  };
}
