import type { RangeAddress } from "../../../src/core/grid/address";
import type { CellValue } from "../../../src/core/grid/grid-snapshot";

/** A cell of a typed sheet: its value, and the number format that shows it. */
export type TypedCell = {
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string | null;
};

export type TypedSheet = {
  readonly rows: readonly (readonly TypedCell[])[];
  readonly merges: readonly RangeAddress[];
};

const LEFT = "←";
const UP = "↑";

/**
 * A sheet as one types it: a line a row, cells between `|`, row 1 first.
 *
 *     No | Kegiatan | Pelaksana | ←      | Waktu
 *     ↑  | ↑        | Staf      | Kasi   | ↑
 *     1  | Menerima | M         |        | 5 menit
 *
 * `←` and `↑` belong to the merged block on the left and above, `⏎` is a line break inside a cell. A bare number is a
 * number and `'12` a text; `{44229 d-mmm}` is a number with its format, `{=A4+1 2}` a formula with the value it shows.
 */
export function sheetFromText(text: string): TypedSheet {
  const lines = text.replace(/^\s*\n|\n\s*$/g, "").split("\n");
  const words = lines.map((line) => (line.trim() === "" ? [] : line.split("|").map(trimmed)));
  return { rows: words.map((row) => row.map(cellOf)), merges: mergesOf(words) };
}

const trimmed = (word: string): string => word.trim();

const EMPTY: TypedCell = { value: null, format: "General", formula: null };

function cellOf(word: string): TypedCell {
  if (word === "" || word === LEFT || word === UP) return EMPTY;
  const formula = /^\{(=\S+) (.*)\}$/.exec(word);
  if (formula) return { ...EMPTY, formula: formula[1]!, value: typedValue(formula[2]!) };
  const formatted = /^\{(\S+) (.+)\}$/.exec(word);
  if (formatted) return { ...EMPTY, value: typedValue(formatted[1]!), format: formatted[2]! };
  return { ...EMPTY, value: typedValue(word) };
}

function typedValue(word: string): CellValue {
  if (word.startsWith("'")) return word.slice(1);
  return /^-?\d+(?:\.\d+)?(?:E\+?\d+)?$/.test(word) ? Number(word) : word.replaceAll("⏎", "\n");
}

function mergesOf(words: readonly (readonly string[])[]): readonly RangeAddress[] {
  const blocks = new Map<string, RangeAddress>();
  const rootOf = (row: number, column: number): readonly [number, number] => {
    const word = words[row]?.[column];
    if (word === LEFT) return rootOf(row, column - 1);
    return word === UP ? rootOf(row - 1, column) : [row, column];
  };
  words.forEach((row, r) => {
    row.forEach((word, c) => {
      if (word !== LEFT && word !== UP) return;
      const [top, left] = rootOf(r, c);
      const block = blocks.get(`${top},${left}`) ?? { top, left, bottom: top, right: left };
      blocks.set(`${top},${left}`, {
        ...block,
        bottom: Math.max(block.bottom, r),
        right: Math.max(block.right, c),
      });
    });
  });
  return [...blocks.values()];
}
