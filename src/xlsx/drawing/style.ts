/**
 * How drawn objects look. SOP AP forms are black on white, and offices print them at about 70 %:
 * every size here is chosen for what is left of it on paper.
 */

export const LINE_COLOR = "000000";
export const SYMBOL_FILL = "FFFFFF";
export const TEXT_COLOR = "000000";

/** 1 pt, EMU: 0.7 pt on paper, clearly heavier than the table's thin borders (0.75 pt, 0.5 printed). */
export const LINE_WIDTH = 12_700;

/** Limit of mitred corners, 1/100000: Office's own value; keeps elbows and diamonds sharp. */
export const MITER_LIMIT = 800_000;

export const ARROW_HEAD = "triangle";

/**
 * Width and length of heads, counted in line widths, but for thinner lines in 2 pt: `sm` two of them, `med` three, `lg`
 * five. No head is longer than 6 pt: the layout keeps a run of 7 pt before a symbol. So a large one is wide, not long.
 */
export const HEAD_SIZES = {
  small: { width: "sm", length: "sm" },
  medium: { width: "med", length: "med" },
  large: { width: "lg", length: "med" },
} as const;

/** 8 pt in 1/100 pt: 5.6 pt on paper, the least that is read without effort. */
export const SYMBOL_TEXT_SIZE = 800;

/** As the symbols. "Tidak" is then 20 pt wide: it fits the 23.5 pt that the layout keeps for it. */
export const LABEL_TEXT_SIZE = 800;

/** On every Windows and Mac; elsewhere its stand-ins have the same widths. */
export const TYPEFACE = "Arial";

/** Language of the texts, for Excel's spelling checker. */
export const TEXT_LANGUAGE = "id-ID";
