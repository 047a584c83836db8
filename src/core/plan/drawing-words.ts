import type { NodeKind, Outcome } from "../document/sop-document";

/** Words of the drawing itself. An SOP is written in Indonesian, whatever language the pane speaks. */
export const EXIT_WORDS: Readonly<Record<Outcome, string>> = { ya: "Ya", tidak: "Tidak" };

const KIND_WORDS: Readonly<Record<NodeKind, string>> = {
  start: "mulai",
  process: "proses",
  decision: "keputusan",
  end: "selesai",
};

/** One symbol as a reader names it. */
export type SymbolWords = {
  readonly kind: NodeKind;
  /** Number of the step as written, or its place when it has none. */
  readonly number: string;
  readonly pelaksana: readonly string[];
};

const place = ({ pelaksana }: SymbolWords): string => pelaksana.filter(Boolean).join(" dan ");

const named = (word: string, symbol: SymbolWords): string =>
  `${word} ${symbol.number} ${place(symbol)}`.trim();

/** `Langkah 3 Loket: keputusan`. */
export const symbolSentence = (symbol: SymbolWords): string =>
  `${named("Langkah", symbol)}: ${KIND_WORDS[symbol.kind]}`;

/** `Langkah 3 Loket ke langkah 1 Pemohon, Tidak`; `Langkah 2 Loket bersama langkah 2 Kasir` for a joint link. */
export function edgeSentence(
  source: SymbolWords,
  target: SymbolWords,
  { joint, label }: { readonly joint: boolean; readonly label: string },
): string {
  const sentence = `${named("Langkah", source)} ${joint ? "bersama" : "ke"} ${named("langkah", target)}`;
  return label ? `${sentence}, ${label}` : sentence;
}

/** `Tidak: langkah 3 Loket ke langkah 1 Pemohon`. */
export const labelSentence = (label: string, source: SymbolWords, target: SymbolWords): string =>
  `${label}: ${named("langkah", source)} ke ${named("langkah", target)}`;

/** `Penghubung A: ke langkah 5 Kasi`. */
export const exitSentence = (letter: string, target: SymbolWords): string =>
  `Penghubung ${letter}: ke ${named("langkah", target)}`;

/** `Penghubung A: dari langkah 3 Loket, langkah 4 Kasi`. */
export const entrySentence = (letter: string, sources: readonly SymbolWords[]): string =>
  `Penghubung ${letter}: dari ${sources.map((source) => named("langkah", source)).join(", ")}`;

/** `Langkah 3 Loket ke langkah 5 Kasi, Tidak, lewat penghubung A`. */
export const throughSentence = (sentence: string, letter: string): string =>
  `${sentence}, lewat penghubung ${letter}`;

/** `Penghubung A ke langkah 5 Kasi`. */
export const arrivalSentence = (letter: string, target: SymbolWords): string =>
  `Penghubung ${letter} ke ${named("langkah", target)}`;
