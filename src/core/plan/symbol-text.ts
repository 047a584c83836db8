import type { Rect } from "../grid/geometry";
import type { LayoutKind } from "../layout/diagram-layout";
import { LINE_HEIGHT, textWidth, wrapped } from "../layout/text-size";
import type { DrawnGeometry } from "../workbook-port";

/** Words that our own option writes into the capsules. */
export const USUAL_WORDS = { start: "Mulai", end: "Selesai" } as const;

const usualWord = (kind: LayoutKind): string | undefined =>
  kind === "start" || kind === "end" ? USUAL_WORDS[kind] : undefined;

/** Usual size of the text in symbols, points. */
export const TEXT_SIZE = 8;

/** Points; the last is what is still read when the form is printed at 70 %. */
const SIZES = [TEXT_SIZE, 7, 6] as const;
const SMALLEST = SIZES[2];

/** Kept free beside a word of ours, where the capsule is round, and above it, points. */
const INSET = { across: 4, down: 2 } as const;

/**
 * The part of a symbol's box in which Excel breaks its text into lines: the text rectangles of the presets, without
 * insets; `air` is kept free besides, points. In height a line may reach beyond it, as long as it stays in the symbol.
 */
const AREAS: Readonly<
  Record<DrawnGeometry, { readonly across: number; readonly down: number; readonly air: number }>
> = {
  flowChartProcess: { across: 1, down: 1, air: 3 },
  flowChartTerminator: { across: 0.906, down: 0.95, air: 1 },
  flowChartDecision: { across: 0.5, down: 0.6, air: 0 },
  flowChartOffpageConnector: { across: 1, down: 0.8, air: 0 },
};

/** Fonts that stand in for Arial are wider. */
const SPARE = 1.08;

/** The word of a start or end and the size at which it stands in its capsule; null for other symbols, or without room. */
export function terminatorText(
  kind: LayoutKind,
  { width, height }: Rect,
): { readonly text: string; readonly size: number } | null {
  const text = usualWord(kind);
  if (text === undefined) return null;
  const size = SIZES.find(
    (points) => textWidth(text, points) + INSET.across <= width && points + INSET.down <= height,
  );
  return size === undefined ? null : { text, size };
}

/** Whether a text is the word that every start or end may carry, and none of the author's own. */
export const isUsualWord = (kind: LayoutKind, text: string): boolean =>
  text.trim().toLowerCase() === usualWord(kind)?.toLowerCase();

/** One text whatever a host makes of line ends and spaces. */
export const tidyText = (text: string): string =>
  text
    .replace(/\r\n?|\v/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();

/** A text as it stands in a symbol. */
export type FittedText = {
  readonly text: string;
  /** Points. */
  readonly size: number;
  /** So many letters of the whole text are shown, and an ellipsis; absent where all of it is. */
  readonly shown?: number;
};

/** The largest legible size at which a text stays within its symbol; at the smallest it is cut, never spilt. */
export function fitSymbolText(geometry: DrawnGeometry, box: Rect, whole: string): FittedText {
  const size = SIZES.find((points) => holds(geometry, box, whole, points));
  if (size !== undefined) return { text: whole, size };
  for (let shown = whole.length - 1; shown > 0; shown--) {
    const text = shortened(whole, shown);
    if (holds(geometry, box, text, SMALLEST)) return { text, size: SMALLEST, shown };
  }
  return { text: "", size: SMALLEST, shown: 0 };
}

/** The beginning of a text, as a symbol shows it that has no room for more. */
export const shortened = (whole: string, shown: number): string =>
  shown === 0 ? "" : `${whole.slice(0, shown).trimEnd()}…`;

/** A word of a decision is not broken: it may be as long as the diamond is wide at its height. */
export const isUnbroken = (geometry: DrawnGeometry, text: string): boolean =>
  geometry === "flowChartDecision" && text !== "" && !/\s/.test(text);

/** The lines of a text in its symbol, as Excel breaks them. */
export function symbolLines(
  geometry: DrawnGeometry,
  { width }: Rect,
  text: string,
  size: number,
): readonly string[] {
  if (isUnbroken(geometry, text)) return [text];
  const { across, air } = AREAS[geometry];
  return text.split("\n").flatMap((line) => broken(line, width * across - air, size));
}

function holds(geometry: DrawnGeometry, box: Rect, text: string, size: number): boolean {
  const { across, down, air } = AREAS[geometry];
  const lines = symbolLines(geometry, box, text, size);
  const tall = size * LINE_HEIGHT;
  if (isUnbroken(geometry, text)) {
    return (
      tall < box.height && textWidth(text, size) * SPARE <= box.width * (1 - tall / box.height)
    );
  }
  return (
    lines.length * tall <= box.height * down &&
    lines.every((line) => textWidth(line, size) * SPARE <= box.width * across - air)
  );
}

/** An empty line is a line. */
function broken(text: string, room: number, size: number): readonly string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines = wrapped(words, (line) => textWidth(line, size) * SPARE <= room);
  return lines.length > 0 ? lines : [""];
}
