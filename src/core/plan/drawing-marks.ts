import type { RowSize } from "../grid/grid-snapshot";

/**
 * What a drawn symbol remembers beside its content, in the last part of its alt text title (decision 4): it moves with
 * the symbol when rows are inserted. Rows and cells are counted from the cell under the symbol's middle.
 */
export type DrawingMarks = {
  /** Rows that we made higher for off-page connectors: height before, and what was added on both sides; points. */
  readonly rows: readonly {
    readonly down: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    /** How the height before was given; absent when the host did not tell. */
    readonly size?: RowSize;
  }[];
  /** Rows that begin a page by a break of ours. */
  readonly breaks: readonly number[];
  /** The user asked for one long page. */
  readonly onePage: boolean;
  /** Where the symbol was put. */
  readonly place: DrawnPlace | null;
  /** The whole text of a symbol that shows only so many letters of it. */
  readonly cut: CutText | null;
};

export type CutText = { readonly text: string; readonly shown: number };

/** Place in the cell that the symbol belongs to, and the size of that cell then; whole points. */
export type DrawnPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A user put it there. */
  readonly kept: boolean;
};

export const NO_MARKS: DrawingMarks = {
  rows: [],
  breaks: [],
  onePage: false,
  place: null,
  cut: null,
};

/** `r0=52.5+24+0,h0=a52.6,b0,one,@12.9.76.52,kept,t4=Lengkap%3F`; empty when there is nothing to remember. */
export function marksToText({ rows, breaks, onePage, place, cut }: DrawingMarks): string {
  return [
    ...rows.map(
      ({ down, height, top, bottom }) => `r${down}=${hundredths(height)}+${top}+${bottom}`,
    ),
    ...rows.flatMap(({ down, size }) =>
      size ? [`h${down}=${size.fixed ? "f" : "a"}${size.stated ?? ""}`] : [],
    ),
    ...breaks.map((down) => `b${down}`),
    ...(onePage ? ["one"] : []),
    ...(place ? [`@${place.x}.${place.y}.${place.width}.${place.height}`] : []),
    ...(place?.kept ? ["kept"] : []),
    ...(cut ? [`t${cut.shown}=${encodeURIComponent(cut.text)}`] : []),
  ].join(",");
}

/** Reads what `marksToText` wrote; what somebody edited so that it no longer reads is left out. */
export function marksFromText(text: string): DrawingMarks {
  const rows: Omit<DrawingMarks["rows"][number], "size">[] = [];
  const sizes = new Map<number, RowSize>();
  const breaks: number[] = [];
  let onePage = false;
  let place: Omit<DrawnPlace, "kept"> | null = null;
  let kept = false;
  let cut: CutText | null = null;
  for (const entry of text.split(",")) {
    const numbers = (entry.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const whole = (entry.slice(1).match(/-?\d+/g) ?? []).map(Number);
    if (/^r-?\d+=\d+(\.\d+)?\+\d+\+\d+$/.test(entry)) {
      const [down, height, top, bottom] = numbers as [number, number, number, number];
      rows.push({ down, height, top, bottom });
    } else if (/^h-?\d+=[af](\d+(\.\d+)?)?$/.test(entry)) {
      const [down, stated = null] = numbers as [number, number?];
      sizes.set(down, { stated, fixed: entry.includes("=f") });
    } else if (/^b-?\d+$/.test(entry)) breaks.push(numbers[0]!);
    else if (entry === "one") onePage = true;
    else if (/^@-?\d+\.-?\d+\.\d+\.\d+$/.test(entry)) {
      place = { x: whole[0]!, y: whole[1]!, width: whole[2]!, height: whole[3]! };
    } else if (entry === "kept") kept = true;
    else if (/^t\d+=/.test(entry)) cut = cutFrom(entry);
  }
  return {
    rows: rows.map((row) => {
      const size = sizes.get(row.down);
      return size ? { ...row, size } : row;
    }),
    breaks,
    onePage,
    place: place && { ...place, kept },
    cut,
  };
}

/** Null when somebody edited it so that it no longer reads. */
function cutFrom(entry: string): CutText | null {
  const [shown = "", text = ""] = entry.slice(1).split("=");
  try {
    return { shown: Number(shown), text: decodeURIComponent(text) };
  } catch {
    return null;
  }
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
