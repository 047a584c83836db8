import type { NodeKind } from "../../document/sop-document";
import type { Link } from "./join-pages";
import type { DrawnSymbol } from "./sort-shapes";

/** A symbol that stands in lanes and on an activity. */
export type PlacedSymbol = DrawnSymbol & {
  readonly place: {
    readonly lanes: { readonly first: number; readonly last: number };
    readonly row: number;
  };
};

export const isPlaced = (symbol: DrawnSymbol): symbol is PlacedSymbol =>
  symbol.place.lanes !== null && symbol.place.row !== null;

const START_TEXT = /^(?:mulai|start|awal)[.!:]?$/i;
const END_TEXT = /^(?:selesai|end|stop|akhir)[.!:]?$/i;

/** Left to right by lane and by box; boxes above each other from the top. */
export function byPosition(a: PlacedSymbol, b: PlacedSymbol): number {
  const [p, q] = [a.shape.bounds, b.shape.bounds];
  const lanes = a.place.lanes.first - b.place.lanes.first;
  if (lanes !== 0) return lanes;
  const apart = p.x + p.width <= q.x || q.x + q.width <= p.x;
  return apart ? p.x - q.x || p.y - q.y : p.y - q.y || p.x - q.x;
}

/**
 * Kinds. Of the terminators, one with a way in and none out is an end. One that nothing leads to is a start, and so is
 * the topmost of the drawing, a loop back to it or not, unless a symbol with the word for it begins the flow. Any other terminator in the midst of the flow is a step.
 * A word such as Mulai or Selesai in the symbol says it outright.
 */
export function kindsOf(
  symbols: readonly PlacedSymbol[],
  links: readonly Link[],
): ReadonlyMap<DrawnSymbol, NodeKind> {
  const entered = new Set(links.map(({ target }) => target));
  const left = new Set(links.map(({ source }) => source));
  const capsules = symbols
    .filter(({ form }) => form === "terminator")
    .sort((a, b) => a.place.row - b.place.row || byPosition(a, b));
  const isSaid = symbols.some(({ form, text }) => form !== "decision" && START_TEXT.test(text));
  const kindOf = (symbol: PlacedSymbol): NodeKind => {
    if (symbol.form !== "decision") {
      if (START_TEXT.test(symbol.text)) return "start";
      if (END_TEXT.test(symbol.text)) return "end";
    }
    if (symbol.form !== "terminator") return symbol.form === "decision" ? "decision" : "process";
    if (entered.has(symbol) && !left.has(symbol)) return "end";
    if (symbol === capsules[0] && !isSaid) return "start";
    if (!left.has(symbol)) return "end";
    return entered.has(symbol) ? "process" : "start";
  };
  return new Map(symbols.map((symbol) => [symbol, kindOf(symbol)]));
}

/**
 * Order of execution within one row: a symbol comes when nothing left in the row leads to it. In a loop the one that
 * the flow enters from another row is first. What the flow leaves open goes by kind (start first, end last), then position.
 */
export function inOrder(
  row: readonly PlacedSymbol[],
  links: readonly Link[],
  kinds: ReadonlyMap<DrawnSymbol, NodeKind>,
): readonly PlacedSymbol[] {
  const rest = [...row].sort(byPosition);
  const inside = links.filter(
    ({ source, target }) => row.some((s) => s === source) && row.some((s) => s === target),
  );
  const isEntered = (symbol: DrawnSymbol): boolean =>
    links.some((link) => link.target === symbol && !inside.includes(link));
  const weight = (symbol: PlacedSymbol): number => {
    const waits = inside.some(
      ({ source, target }) => target === symbol && rest.some((other) => other === source),
    );
    const kind = kinds.get(symbol);
    return (
      (waits ? 8 : 0) +
      (waits && !isEntered(symbol) ? 4 : 0) +
      (kind === "end" ? 2 : kind === "start" ? 0 : 1)
    );
  };
  const order: PlacedSymbol[] = [];
  while (rest.length > 0) {
    const weights = rest.map(weight);
    const [next] = rest.splice(weights.indexOf(Math.min(...weights)), 1);
    order.push(next!);
  }
  return order;
}
