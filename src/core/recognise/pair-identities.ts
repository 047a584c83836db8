import type { SopIdentity } from "../document/sop-document";
import { LEAST_IDENTITY_LABELS } from "../templates/sop-profile";
import type { FoundLabel } from "./choose-profile";
import { standsIn } from "./identity-strips";
import { normaliseLabel } from "./label-text";
import type { TableReading } from "./procedure-tables";
import type { ReadIdentityBlock, ReadSheet } from "./read-sheet";
import type { SheetCells } from "./sheet-cells";

/** The parts of one SOP: its table, its identity, the sheets they stand on. */
export type SopParts = {
  readonly sheets: readonly string[];
  readonly procedure: { readonly cells: SheetCells; readonly reading: TableReading } | null;
  readonly identity: SopIdentity | null;
  /** Labels of the identity block as the sheet writes them. */
  readonly words: readonly FoundLabel[];
};

type Table = {
  readonly sheet: ReadSheet;
  readonly at: number;
  readonly reading: TableReading;
  /** Identity on the same sheet, even a partial one. */
  readonly own: ReadIdentityBlock | null;
};

type Cover = { readonly sheet: ReadSheet; readonly at: number; readonly block: ReadIdentityBlock };

/** A block on the table's own sheet with fewer labels gives way to a cover sheet. */
const ENOUGH_LABELS = 3;

/**
 * Brings tables and identity blocks together. The same sheet comes first; then a cover sheet that names the table
 * (its title or its sheet); then covers and tables in the order of the sheets. A cover that is left over is an SOP
 * without a table, unless it repeats an identity that a table already has.
 */
export function pairIdentities(sheets: readonly ReadSheet[]): readonly SopParts[] {
  const tables = sheets.flatMap((sheet, at) =>
    sheet.tables.map((reading): Table => ({ sheet, at, reading, own: ownBlock(sheet, reading) })),
  );
  const covers = sheets.flatMap((sheet, at) =>
    sheet.tables.length > 0
      ? []
      : sheet.blocks
          .filter(({ labels }) => labels >= LEAST_IDENTITY_LABELS)
          .map((block): Cover => ({ sheet, at, block })),
  );
  const assigned = assignCovers(
    tables.filter(({ own }) => !own || own.labels < ENOUGH_LABELS),
    covers,
  );
  const used = new Set(assigned.values());
  const withTable = tables.map((table): SopParts & { readonly at: number } => {
    const cover = assigned.get(table);
    const block = cover?.block ?? table.own;
    const identity = block?.identity ?? null;
    const names = [cover, table].flatMap((part) => (part ? [part] : []));
    const twins = covers.filter(
      (other) => !used.has(other) && isSame(other.block.identity, identity),
    );
    for (const twin of twins) used.add(twin);
    const at = [...names, ...twins].sort((a, b) => a.at - b.at);
    return {
      at: table.at,
      sheets: [...new Set(at.map(({ sheet }) => sheet.cells.sheet))],
      procedure: { cells: table.sheet.cells, reading: table.reading },
      identity,
      words: block?.words ?? [],
    };
  });
  const alone = covers
    .filter((cover) => !used.has(cover))
    .map(({ sheet, at, block }) => ({
      at,
      sheets: [sheet.cells.sheet],
      procedure: null,
      identity: block.identity,
      words: block.words,
    }));
  return [...withTable, ...alone].sort((a, b) => a.at - b.at).map(({ at: _, ...parts }) => parts);
}

/** The block above the table in its columns of the sheet, below the table before it; with one table, any block of the sheet. */
function ownBlock({ tables, blocks }: ReadSheet, reading: TableReading): ReadIdentityBlock | null {
  if (tables.length === 1) {
    return [...blocks].sort((a, b) => b.labels - a.labels)[0] ?? null;
  }
  const { range } = reading.table;
  const { top } = range;
  const beside = blocks.filter(({ strip }) => standsIn(range, strip));
  const bottoms = tables
    .filter(({ table }) => beside.some(({ strip }) => standsIn(table.range, strip)))
    .map(({ table }) => table.range.bottom);
  const above = Math.max(-1, ...bottoms.filter((bottom) => bottom < top));
  return beside.filter((block) => block.top > above && block.top < top).at(-1) ?? null;
}

function assignCovers(
  tables: readonly Table[],
  covers: readonly Cover[],
): ReadonlyMap<Table, Cover> {
  const assigned = new Map<Table, Cover>();
  const left = () => covers.filter((cover) => ![...assigned.values()].includes(cover));
  const open = () => tables.filter((table) => !assigned.has(table));
  for (const table of tables) {
    const named = left().filter((cover) => names(cover, table));
    if (named.length === 1) assigned.set(table, named[0]!);
  }
  if (left().length === open().length) {
    const rest = left();
    open().forEach((table, index) => {
      assigned.set(table, rest[index]!);
    });
    return assigned;
  }
  // A cover stands before its procedure.
  for (const cover of left()) {
    const later = covers.find((other) => other.at > cover.at)?.at ?? Number.POSITIVE_INFINITY;
    const next = open().find(({ at }) => at > cover.at && at < later);
    if (next) assigned.set(next, cover);
  }
  return assigned;
}

/** The cover's Nama SOP stands above the table or in the sheet's name. */
function names({ block }: Cover, { sheet, reading }: Table): boolean {
  const title = normaliseLabel(block.identity.namaSop?.text ?? "").replace(/^sop /, "");
  if (title.length < 4) return false;
  const { top } = reading.table.range;
  const above = sheet.cells.filled
    .filter(({ range }) => range.bottom < top)
    .map(({ text }) => text);
  return [sheet.cells.sheet, ...above].some((text) => {
    const line = normaliseLabel(text);
    return line.includes(title) || (line.length >= 12 && title.includes(line));
  });
}

/** The same SOP by number and name. */
function isSame(a: SopIdentity, b: SopIdentity | null): boolean {
  const name = (identity: SopIdentity | null): string =>
    normaliseLabel(identity?.namaSop?.text ?? "");
  return name(a) !== "" && name(a) === name(b);
}
