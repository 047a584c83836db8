/** Rows, first and last, inclusive. */
export type RowSpan = { readonly first: number; readonly last: number };

export type PageTask = {
  /** Height of a row of the sheet, points on the sheet. */
  readonly heightOf: (row: number) => number;
  /** What one page holds, repeated rows included; points on the sheet. */
  readonly capacity: number;
  /** First row that is printed. */
  readonly start: number;
  /** Rows of the table's head, and those of its body. */
  readonly head: RowSpan;
  readonly body: RowSpan;
  /** Rows that are printed again on top of every page after their own. */
  readonly repeated: RowSpan | null;
  /** Rows that begin a page whatever fits, ascending. */
  readonly forced: readonly number[];
  /** Blocks of rows that belong together: an activity over several rows. */
  readonly together: readonly RowSpan[];
  /** Room that the last and the first row of a page inside the body need for off-page connectors, points. */
  readonly strip: number;
};

/**
 * The rows of the table that begin a page, ascending: those that were forced, and those where a page is full. No row
 * and no block is cut, and the head stays with the first row of the body. Before the table Excel breaks pages by
 * itself, at the row that no longer fits; that is followed here, because it says where on a page the table begins.
 *
 * A block that is higher than a page stands on a page of its own.
 */
export function pageStarts(task: PageTask): readonly number[] {
  const { body, head, capacity, forced, strip } = task;
  const starts: number[] = [];
  let used = 0;
  let isEmpty = true;
  for (const block of blocksOf(task)) {
    const height = heightOf(task, block);
    const inBody = block.first > body.first;
    const isLast = block.last >= body.last;
    const need = used + height + (block.last < body.first || isLast ? 0 : strip);
    const begins = forced.includes(block.first) || (!isEmpty && need > capacity);
    if (begins && !(isEmpty && block.first === task.start)) {
      used = repeatedHeight(task, block.first) + (inBody ? strip : 0);
      if (block.first >= head.first) starts.push(block.first);
    }
    used += height;
    isEmpty = false;
  }
  return starts;
}

/** The printed rows up to the end of the body, in blocks that are not cut. */
function blocksOf({ start, head, body, together, forced }: PageTask): readonly RowSpan[] {
  const blocks: RowSpan[] = [];
  const spans = [{ first: head.first, last: body.first }, ...together];
  for (let row = start; row <= body.last; ) {
    let last = row;
    for (let grown = true; grown; ) {
      const reach = Math.max(
        ...spans.filter((span) => span.first <= last && span.last >= row).map((span) => span.last),
        last,
      );
      grown = reach > last;
      last = reach;
    }
    // Whoever put a break inside a block wants it there.
    const cut = forced.find((at) => at > row && at <= last);
    last = Math.min(cut === undefined ? last : cut - 1, body.last);
    blocks.push({ first: row, last });
    row = last + 1;
  }
  return blocks;
}

function heightOf({ heightOf: of }: PageTask, { first, last }: RowSpan): number {
  let height = 0;
  for (let row = first; row <= last; row++) height += of(row);
  return height;
}

function repeatedHeight(task: PageTask, firstRow: number): number {
  const { repeated } = task;
  return repeated && firstRow > repeated.last ? heightOf(task, repeated) : 0;
}
