import type { Field, SopIdentity } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { LEAST_IDENTITY_LABELS, type SopProfile } from "../templates/sop-profile";
import type { FoundLabel } from "./choose-profile";
import {
  type IdentityBlock,
  type IdentityLabel,
  identityBlocks,
  identityFinder,
} from "./identity-block";
import { labelsRange, readIdentity } from "./identity-fields";
import { identityStrips, type Strip, standsIn } from "./identity-strips";
import { locateMapping } from "./mapping/locate-mapping";
import { mappedBand } from "./mapping/mapped-band";
import type { SheetMapping } from "./mapping/sheet-mapping";
import { type LabelRows, procedureTables, type TableReading } from "./procedure-tables";
import { type SheetCells, sheetCells } from "./sheet-cells";
import { withTextBoxes } from "./text-boxes";

/** An identity block with its values. */
export type ReadIdentityBlock = {
  readonly labels: number;
  /** Its labels as the sheet writes them. */
  readonly words: readonly FoundLabel[];
  readonly top: number;
  /** Columns of the SOP it belongs to. */
  readonly strip: Strip;
  readonly identity: SopIdentity;
};

/** What stands on one sheet, before sheets are brought together. */
export type ReadSheet = {
  readonly cells: SheetCells;
  readonly tables: readonly TableReading[];
  readonly blocks: readonly ReadIdentityBlock[];
  /** Enough labels for an identity block. */
  readonly isIdentity: boolean;
  /** What became of a choice of columns; null where there is none. */
  readonly mapping: "used" | "lost" | null;
};

export function readSheet(
  snapshot: GridSnapshot,
  profile: SopProfile,
  mapping: SheetMapping | null = null,
): ReadSheet {
  const cells = sheetCells(snapshot);
  const find = identityFinder(profile);
  const labels = find(cells);
  const mapped = (mapping ? locateMapping(cells, mapping) : []).map((located) =>
    mappedBand(cells, located, profile),
  );
  const tables = procedureTables(cells, profile, labelRows(labels), mapped);
  const typed = blocksOf(cells, labels, tables);
  const boxes = withTextBoxes(
    cells,
    tables.map(({ table }) => table.range),
  );
  const blocks = boxes ? completed(typed, blocksOf(boxes, find(boxes), tables)) : typed;
  return {
    cells,
    tables,
    blocks,
    isIdentity: blocks.some((block) => block.labels >= LEAST_IDENTITY_LABELS),
    mapping: mapping && (mapped.length > 0 ? "used" : "lost"),
  };
}

/** The identity blocks outside the tables, with their values. */
function blocksOf(
  cells: SheetCells,
  labels: readonly IdentityLabel[],
  tables: readonly TableReading[],
): readonly ReadIdentityBlock[] {
  const outside = labels.filter(({ range }) =>
    tables.every(({ table: { range: own } }) => {
      const isBeside = range.left > own.right || range.right < own.left;
      return range.top < own.top || range.top > own.bottom || isBeside;
    }),
  );
  return identityStrips(tables, outside).flatMap((strip) => {
    const blocks = identityBlocks(outside.filter(({ range }) => standsIn(range, strip)));
    const own = tables.filter(({ table }) => standsIn(table.range, strip));
    return blocks.map((block, index) => readBlock(cells, block, blocks[index + 1], own, strip));
  });
}

/** What is typed in cells counts; text boxes fill what is missing or empty there. */
function completed(
  typed: readonly ReadIdentityBlock[],
  boxes: readonly ReadIdentityBlock[],
): readonly ReadIdentityBlock[] {
  if (typed.length === 0) return boxes;
  if (typed.length !== boxes.length) return typed;
  return typed.map((block, index) => {
    const other = boxes[index]!;
    return {
      ...(other.labels > block.labels ? other : block),
      identity: filledFrom(block.identity, other.identity),
    };
  });
}

const filledFrom = (typed: SopIdentity, boxes: SopIdentity): SopIdentity => {
  const signer = typed.disahkanOleh;
  const fields = { ...typed, ...withText(boxes), ...withText(typed) };
  return {
    ...fields,
    disahkanOleh:
      signer && boxes.disahkanOleh
        ? { ...boxes.disahkanOleh, ...withText(signer) }
        : (signer ?? boxes.disahkanOleh),
  };
};

/** The parts that are not null and not an empty field. */
const withText = <T extends object>(parts: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(parts).filter(([, part]) => part !== null && (part as Field).text !== ""),
  ) as Partial<T>;

function readBlock(
  cells: SheetCells,
  block: IdentityBlock,
  next: IdentityBlock | undefined,
  tables: readonly TableReading[],
  strip: Strip,
): ReadIdentityBlock {
  const { top } = labelsRange(block);
  const above = tables.filter(({ table }) => table.range.bottom < top);
  const below = tables.filter(({ table }) => table.range.top > top);
  const limits = {
    left: strip.left,
    top: Math.max(0, ...above.map(({ table }) => table.range.bottom + 1)),
    bottom: Math.min(
      cells.lastRow,
      ...below.map(({ table }) => table.range.top - 1),
      ...(next ? [labelsRange(next).top - 1] : []),
    ),
  };
  return {
    labels: block.labels.length,
    words: block.labels.map(({ key, text }) => ({ key, text })),
    top,
    strip,
    identity: readIdentity(cells, block, limits),
  };
}

/** Labels this near to each other belong together. */
const NEAR_ROWS = 6;
const LEAST_TOGETHER = 3;

/** A lone word like `Revisi` begins no block; three labels near each other do. */
const labelRows = (labels: readonly IdentityLabel[]): LabelRows =>
  labels.map(({ range }) => {
    const near = labels.filter(
      (other) => other.range.top >= range.top && other.range.top <= range.top + NEAR_ROWS,
    );
    const keys = new Set(near.map((other) => other.key));
    const { top: row, left, right } = range;
    return { row, left, right, startsBlock: keys.size >= LEAST_TOGETHER };
  });
