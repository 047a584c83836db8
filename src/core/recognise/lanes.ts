import type { RangeAddress } from "../grid/address";
import type { HeaderBand } from "./header-band";
import { oneLine } from "./label-text";
import type { SheetCells, TextBlock } from "./sheet-cells";

/** A pelaksana column (or block of columns) as the header shows it. */
export type LaneHeader = {
  readonly left: number;
  readonly right: number;
  /** Empty where the header has no text: kept as a lane only when symbols stand in it. */
  readonly name: string;
  readonly group: string | null;
  readonly range: RangeAddress;
};

/** The lanes of a header, left to right, unnamed columns between them included; only those ticked, where some are. */
export function laneHeaders(cells: SheetCells, band: HeaderBand): readonly LaneHeader[] {
  const lanes: LaneHeader[] = [];
  for (let column = band.lanes.left; column <= band.lanes.right; ) {
    const lane = laneAt(cells, band, column);
    lanes.push(lane);
    column = Math.max(column, lane.right) + 1;
  }
  const { chosenLanes } = band;
  return chosenLanes ? lanes.filter(({ left }) => chosenLanes.includes(left)) : lanes;
}

function laneAt(cells: SheetCells, band: HeaderBand, column: number): LaneHeader {
  const named = headerBlocks(cells, band, column);
  const lowest = cells.blockAt(band.bottom, column).range;
  const last = named.at(-1);
  const isName = last !== undefined && !namesOthersToo(cells, band, last);
  const own = isName ? last.range : lowest;
  const above = isName ? named.at(-2) : last;
  const inside = own.left >= band.lanes.left && own.right <= band.lanes.right;
  return {
    left: column,
    right: inside ? Math.max(column, own.right) : column,
    name: isName ? oneLine(last.text) : "",
    group: oneLine(above?.text ?? leftGroup(cells, band, column, own)) || null,
    range: own,
  };
}

/** Header texts over a column, top to bottom, without the word Pelaksana over all lanes. */
const headerBlocks = (cells: SheetCells, band: HeaderBand, column: number): readonly TextBlock[] =>
  cells
    .blocksDown(column, band.top, band.bottom)
    .filter(({ range, text }) => text !== "" && !isGroupWord(band, range));

const isGroupWord = (band: HeaderBand, range: RangeAddress): boolean =>
  band.pelaksana.some(({ top, left }) => top === range.top && left === range.left) ||
  (band.mutuBaku?.top === range.top && band.mutuBaku.left === range.left);

/** A wide header with names below it is a group, also over a column that has no name. */
function namesOthersToo(cells: SheetCells, band: HeaderBand, { range }: TextBlock): boolean {
  if (range.right === range.left || range.bottom >= band.bottom) return false;
  return cells
    .blocksIn(band.bottom, range.left, range.right)
    .some((block) => block.text !== "" && block.range.top > range.bottom);
}

/** The group typed over the first of its lanes only, in a cell that is not merged. */
function leftGroup(cells: SheetCells, band: HeaderBand, column: number, own: RangeAddress): string {
  const row = own.top - 1;
  if (row < band.top) return "";
  const above = cells.blockAt(row, column);
  if (above.text !== "" || isGroupWord(band, above.range)) return "";
  for (let left = column - 1; left >= band.lanes.left; left--) {
    const block = cells.blockAt(row, left);
    if (block.text === "") continue;
    const isOwn = block.range.bottom === row && block.range.right === left;
    return isOwn && !isGroupWord(band, block.range) ? block.text : "";
  }
  return "";
}
