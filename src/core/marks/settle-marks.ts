import type { RangeAddress } from "../grid/address";
import type { CellMark } from "../sheet-commands";
import { MARK_SEVERITIES } from "./mark-rule";

/** Half-open stretch of rows or columns. */
type Span = readonly [from: number, to: number];

/**
 * What a list of marks comes to: every cell once, with its worst severity, in as few blocks as rows of equal stretches
 * make. Lists that mark the same cells alike settle to the same list, however a host has cut or joined their blocks.
 */
export function settledMarks(marks: readonly CellMark[]): readonly CellMark[] {
  const taken: RangeAddress[] = [];
  return MARK_SEVERITIES.flatMap((severity) => {
    const own = marks.filter((mark) => mark.severity === severity).map(({ range }) => range);
    const blocks = coverOf(own, taken);
    taken.push(...blocks);
    return blocks.map((range): CellMark => ({ range, severity }));
  });
}

export const isSameMarks = (a: readonly CellMark[], b: readonly CellMark[]): boolean =>
  JSON.stringify(settledMarks(a)) === JSON.stringify(settledMarks(b));

/**
 * The cells of some blocks without those of others, as blocks that do not overlap, from the top and the left:
 *
 *     ┌────┐               ┌────┐
 *     │  ┌─┼──┐     →      ├────┴──┐    one band for each stretch of rows with the same columns
 *     └──┼─┘  │            └──┬────┤
 *        └────┘               └────┘
 */
function coverOf(
  ranges: readonly RangeAddress[],
  without: readonly RangeAddress[],
): readonly RangeAddress[] {
  const all = [...ranges, ...without];
  const cuts = [...new Set(all.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort(ascending);
  const bands: { rows: Span; readonly columns: readonly Span[] }[] = [];
  for (const [i, top] of cuts.slice(0, -1).entries()) {
    const inBand = (range: RangeAddress): boolean => range.top <= top && range.bottom >= top;
    const columns = spansOf(ranges.filter(inBand), without.filter(inBand));
    if (columns.length === 0) continue;
    const last = bands.at(-1);
    const end = cuts[i + 1]!;
    const goesOn = last?.rows[1] === top && isSame(last.columns, columns);
    if (last && goesOn) last.rows = [last.rows[0], end];
    else bands.push({ rows: [top, end], columns });
  }
  return bands.flatMap(({ rows: [top, bottom], columns }) =>
    columns.map(([left, right]) => ({ top, left, bottom: bottom - 1, right: right - 1 })),
  );
}

/** Stretches of columns that some blocks of one band have and others have not. */
function spansOf(
  ranges: readonly RangeAddress[],
  without: readonly RangeAddress[],
): readonly Span[] {
  const all = [...ranges, ...without];
  const cuts = [...new Set(all.flatMap(({ left, right }) => [left, right + 1]))].sort(ascending);
  const spans: Span[] = [];
  for (const [i, left] of cuts.slice(0, -1).entries()) {
    const holds = (range: RangeAddress): boolean => range.left <= left && range.right >= left;
    if (!ranges.some(holds) || without.some(holds)) continue;
    const last = spans.at(-1);
    const right = cuts[i + 1]!;
    if (last?.[1] === left) spans[spans.length - 1] = [last[0], right];
    else spans.push([left, right]);
  }
  return spans;
}

const ascending = (a: number, b: number): number => a - b;

const isSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(([from, to], i) => from === b[i]![0] && to === b[i]![1]);
