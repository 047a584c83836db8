import type { Block, Inline } from "./parse-markdown";

type Table = Extract<Block, { kind: "table" }>;
type Cell = readonly Inline[];

const textOf = (cell: Cell): string => cell.map(({ text }) => text).join("");

/**
 * Leaves out the columns that are empty in every table of a text that has them. The examples of a rule are whole
 * forms; a column that is filled in none of them, neither wrong nor right, says nothing about the rule.
 */
export function withoutSilentColumns(blocks: readonly Block[]): readonly Block[] {
  const speaking = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    for (const row of block.rows) {
      for (const [i, cell] of row.entries()) {
        if (textOf(cell) !== "") speaking.add(textOf(block.header[i] ?? []));
      }
    }
  }
  return blocks.map((block) =>
    block.kind === "table"
      ? keepColumns(block, (i) => speaking.has(textOf(block.header[i] ?? [])))
      : block,
  );
}

function keepColumns(table: Table, wanted: (column: number) => boolean): Table {
  const kept = (cells: readonly Cell[]) => cells.filter((_, i) => wanted(i));
  const header = kept(table.header);
  // An example that shows nothing but an empty table stays as it is.
  return header.length === 0 ? table : { ...table, header, rows: table.rows.map(kept) };
}
