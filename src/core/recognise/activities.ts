import type { Activity, ActivityId, FlowNode, MutuBakuList } from "../document/sop-document";
import type { Origin, RangeAddress } from "../grid/address";
import { cellAt, type SnapshotCell } from "../grid/grid-snapshot";
import type { ActivityRows } from "./body-rows";
import { readDuration } from "./duration";
import { listItems } from "./list-items";
import type { TableReading } from "./procedure-tables";
import { originOf, type SheetCells, type TextBlock } from "./sheet-cells";

export const activityId = (index: number): ActivityId => `a${index + 1}` as ActivityId;

/** The activities of a table with their texts; nodes come from the codes or the drawing. */
export function readActivities(
  cells: SheetCells,
  { band, rows }: TableReading,
  nodesOf: (id: ActivityId) => readonly FlowNode[],
): readonly Activity[] {
  const { no, kegiatan, kelengkapan, waktu, output, keterangan } = band.columns;
  const cellIn = ({ text, origin: { range } }: ColumnText): SnapshotCell | undefined => {
    const cell = cellAt(cells.snapshot, range.top, range.left);
    // Texts of several rows together are no longer what one cell keeps.
    return cell && cell.text.trim() === text ? cell : undefined;
  };
  const waktuHeader = waktu ? cells.textAt(waktu.top, waktu.left) : "";
  return rows.map((row, index): Activity => {
    const column = (range: RangeAddress | null): ColumnText | null =>
      range && readColumn(cells, row, range);
    const number = column(no && ownPart(cells, row, no));
    const description = column(ownPart(cells, row, kegiatan) ?? kegiatan)!;
    const duration = column(waktu);
    const id = activityId(index);
    return {
      id,
      number: number?.text ?? "",
      numberOrigin: number?.origin ?? null,
      description: description.text,
      descriptionOrigin: description.origin,
      nodes: nodesOf(id),
      mutuBaku: {
        kelengkapan: list(column(kelengkapan)),
        duration:
          duration && readDuration(duration.text, waktuHeader, duration.origin, cellIn(duration)),
        waktuOrigin: duration?.origin ?? null,
        output: list(column(output)),
      },
      remarks: column(keterangan)?.text ?? "",
      origin: originOf(cells, { ...row, left: band.left, right: band.right }),
    };
  });
}

/** The columns of a heading in which a row has a text of its own: those of the step above a sub-step are not. */
function ownPart(
  cells: SheetCells,
  { top, isSubStep }: ActivityRows,
  range: RangeAddress,
): RangeAddress | null {
  if (!isSubStep) return range;
  const { right } = cells.blockAt(top, range.left).range;
  return right < range.right ? { ...range, left: right + 1 } : null;
}

type ColumnText = { readonly text: string; readonly origin: Origin };

const list = (column: ColumnText | null): MutuBakuList | null =>
  column && { items: listItems(column.text), origin: column.origin };

/** Text under one heading over the rows of an activity; a block merged over several activities counts for each. */
function readColumn(
  cells: SheetCells,
  { top, bottom }: ActivityRows,
  { left, right }: RangeAddress,
): ColumnText {
  const blocks = cells.blocksDown(left, top, bottom);
  const beside = Array.from({ length: bottom - top + 1 }, (_, i) =>
    cells
      .blocksIn(top + i, left + 1, right)
      .filter(({ range, text }) => text !== "" && range.left > left && range.top === top + i),
  ).flat();
  const filled = [...blocks.filter(({ text }) => text !== ""), ...beside].sort(
    (a, b) => a.range.top - b.range.top || a.range.left - b.range.left,
  );
  const lines = filled.reduce((text, block, i) => {
    if (i === 0) return block.text;
    return `${text}${filled[i - 1]!.range.top === block.range.top ? " " : "\n"}${block.text}`;
  }, "");
  return {
    text: lines,
    origin: originOf(cells, around(filled.length > 0 ? filled : [blocks[0]!])),
  };
}

const around = (blocks: readonly TextBlock[]): RangeAddress => ({
  top: blocks[0]!.range.top,
  left: blocks[0]!.range.left,
  bottom: blocks.at(-1)!.range.bottom,
  right: Math.max(...blocks.map(({ range }) => range.right)),
});
