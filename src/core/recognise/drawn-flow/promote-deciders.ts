import { boxToPath, subPath } from "./polyline";
import type { DrawnSymbol, DrawnWord } from "./sort-shapes";
import type { Trace } from "./trace-lines";

/** The word of an exit stands this near to its line … (points) */
const BESIDE = 14;
/** … and to the part of it that leaves the symbol (points). */
const FIRST_PART = 60;

/**
 * A shape that is none of the symbols (a hexagon, an octagon) decides when several lines leave it and a word such as
 * Ya or Tidak stands at one of them. It keeps its finding: the shape is still the wrong one.
 */
export function promoteDeciders(
  symbols: readonly DrawnSymbol[],
  traces: readonly Trace[],
  words: readonly DrawnWord[],
): { readonly symbols: readonly DrawnSymbol[]; readonly traces: readonly Trace[] } {
  const certain = words.filter((word) => word.certain);
  const decides = (symbol: DrawnSymbol): boolean => {
    if (symbol.known || symbol.form !== "process" || symbol.shape.kind !== "shape") return false;
    const exits = traces.filter(({ source }) => source === symbol);
    return (
      new Set(exits.map(({ target }) => target)).size > 1 &&
      exits.some(({ path }) =>
        certain.some(
          ({ shape }) => boxToPath(shape.bounds, subPath(path, 0, FIRST_PART)) <= BESIDE,
        ),
      )
    );
  };
  const deciders = new Map(
    symbols.filter(decides).map((symbol) => [symbol, { ...symbol, form: "decision" as const }]),
  );
  const now = (symbol: DrawnSymbol): DrawnSymbol => deciders.get(symbol) ?? symbol;
  return {
    symbols: symbols.map(now),
    traces: traces.map((trace) => ({
      ...trace,
      source: now(trace.source),
      target: now(trace.target),
    })),
  };
}
