import type { NodeKind } from "../document/sop-document";

/**
 * How a symbol was written. A `word` (letter or word of the table) says that a sheet is coded;
 * a `sign` (`?`, `◇`) or a `tick` may also stand beside a drawing.
 */
export type Writing = "word" | "sign" | "tick";

export type SymbolToken = {
  readonly kind: "symbol";
  readonly symbol: NodeKind;
  /** Place in the row set by hand, 1 … 99. */
  readonly order: number | null;
  readonly starred: boolean;
  readonly writing: Writing;
};

/** `<`: the symbol on the left reaches over this lane too. */
export type SpanToken = { readonly kind: "span" };

/** What a pelaksana cell says. */
export type LaneCell =
  | { readonly kind: "empty" }
  /** `Ya`, `Tidak`, `Y`, `T` alone: the word at an exit. */
  | { readonly kind: "label" }
  | { readonly kind: "codes"; readonly tokens: readonly (SymbolToken | SpanToken)[] }
  | { readonly kind: "unknown" };

const WORDS: Readonly<Record<string, NodeKind>> = {
  m: "start",
  mulai: "start",
  start: "start",
  awal: "start",
  p: "process",
  proses: "process",
  process: "process",
  k: "decision",
  keputusan: "decision",
  decision: "decision",
  s: "end",
  selesai: "end",
  end: "end",
  stop: "end",
  akhir: "end",
};

const SIGNS: Readonly<Record<string, NodeKind>> = {
  "?": "decision",
  "◇": "decision",
  "◊": "decision",
  "◆": "decision",
};

/** `ü` and `þ` and their places in the symbol fonts are Wingdings' ticks; U+FE0F makes an emoji of a tick. */
const TICK = /^[xv✓✔√☑✅✗✘☒ü\uF0FCþ\uF0FE●•■◼▪⬤]\uFE0F?$/iu;
/** Also a box that nobody has ticked. */
const EMPTY = /^(?:[-–—]+|…|\.{3,}|☐)?$/;
const LABEL = /^(?:ya|tidak|y|t)$/i;
const SYMBOL = /^(?<word>\p{L}+|[?◇◊◆])(?<order>[1-9]\d?)?(?<star>\*)?$/u;
const BARE_NUMBER = /^[1-9]\d?$/;
const SEPARATOR = /[\s+,]+/;

/** Letter that the table of symbols uses. */
export const SYMBOL_LETTER: Readonly<Record<NodeKind, string>> = {
  start: "M",
  process: "P",
  decision: "K",
  end: "S",
};

/** Reads one pelaksana cell. One token that is not understood makes the whole cell a finding. */
export function parseLaneCell(text: string): LaneCell {
  const content = text.trim();
  if (EMPTY.test(content)) return { kind: "empty" };
  if (LABEL.test(content)) return { kind: "label" };
  const tokens: (SymbolToken | SpanToken)[] = [];
  for (const part of content.split(SEPARATOR)) {
    if (part === "") continue;
    const token = parseToken(part);
    if (!token) return { kind: "unknown" };
    tokens.push(token);
  }
  return tokens.length > 0 ? { kind: "codes", tokens } : { kind: "unknown" };
}

function parseToken(text: string): SymbolToken | SpanToken | null {
  if (text === "<") return { kind: "span" };
  if (TICK.test(text)) return tick(null);
  if (BARE_NUMBER.test(text)) return tick(Number(text));
  const { word = "", order, star } = SYMBOL.exec(text)?.groups ?? {};
  const sign = SIGNS[word];
  const symbol = sign ?? WORDS[word.toLowerCase()];
  if (symbol === undefined) return null;
  return {
    kind: "symbol",
    symbol,
    order: order === undefined ? null : Number(order),
    starred: star !== undefined,
    writing: sign ? "sign" : "word",
  };
}

const tick = (order: number | null): SymbolToken => ({
  kind: "symbol",
  symbol: "process",
  order,
  starred: false,
  writing: "tick",
});

/**
 * Order of the symbols of a row, given left to right. `M` comes first and `S` last unless a number says otherwise;
 * a number is a place in the row, and the symbols without one fill the other places left to right.
 */
export function inOrder<T extends { readonly symbol: NodeKind; readonly order: number | null }>(
  leftToRight: readonly T[],
): readonly T[] {
  const free = (kinds: (symbol: NodeKind) => boolean): T[] =>
    leftToRight.filter(({ symbol, order }) => order === null && kinds(symbol));
  const numbered = leftToRight
    .filter(({ order }) => order !== null)
    .sort((a, b) => a.order! - b.order!);
  const between = free((symbol) => symbol !== "start" && symbol !== "end");
  const ordered = free((symbol) => symbol === "start");
  while (numbered.length > 0 || between.length > 0) {
    const place = ordered.length + 1;
    const due = numbered.length > 0 && numbered[0]!.order! <= place;
    ordered.push((due || between.length === 0 ? numbered : between).shift()!);
  }
  return [...ordered, ...free((symbol) => symbol === "end")];
}
