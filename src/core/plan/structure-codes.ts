import type { FlowNode } from "../document/sop-document";
import type { CodedRow } from "../recognise/coded-rows";
import { inOrder, parseLaneCell, SYMBOL_LETTER } from "../recognise/codes";
import type { DrawnLane } from "../recognise/drawn-flow/drawn-flow";
import type { SheetCells } from "../recognise/sheet-cells";
import type { CellChange } from "../workbook-port";
import { cellChange } from "./cell-change";

/** A symbol as the lane cells are to say it. */
export type WantedSymbol = {
  readonly symbol: FlowNode["kind"];
  /** Lanes it reaches over, as indexes; both inclusive. */
  readonly firstLane: number;
  readonly lastLane: number;
  readonly starred: boolean;
};

/** True when the cells say these symbols in this order already. */
export function sameSymbols(
  present: CodedRow["symbols"],
  wanted: readonly WantedSymbol[],
): boolean {
  const joined = (symbols: readonly { readonly starred: boolean }[], at: number): boolean =>
    symbols[at]!.starred && (symbols[at + 1]?.starred ?? false);
  return (
    present.length === wanted.length &&
    present.every((symbol, at) => {
      const other = wanted[at]!;
      return (
        symbol.symbol === other.symbol &&
        symbol.firstLane === other.firstLane &&
        symbol.lastLane === other.lastLane &&
        joined(present, at) === joined(wanted, at)
      );
    })
  );
}

/** Changes that make the lane cells of one activity say these symbols. What they hold that is not understood stays. */
export function codeChanges(
  cells: SheetCells,
  lanes: readonly DrawnLane[],
  { row }: Pick<CodedRow, "row">,
  wanted: readonly WantedSymbol[],
): readonly CellChange[] {
  const texts = laneTexts(wanted, lanes.length);
  return lanes.flatMap((lane, index) => {
    const changes: (CellChange | null)[] = [];
    const text = texts[index]!;
    for (let line = row.top; line <= row.bottom; line++) {
      for (const { range, text: present } of cells.blocksIn(line, lane.left, lane.right)) {
        if (range.top !== line || range.left < lane.left) continue;
        const { kind } = parseLaneCell(present);
        if (kind === "unknown") continue;
        const isPlace = line === row.top && range.left === lane.left;
        if (isPlace && text !== "") {
          changes.push(cellChange(cells.snapshot, line, lane.left, { value: text }));
        } else if (kind === "codes") {
          changes.push(cellChange(cells.snapshot, line, range.left, { value: null }));
        }
      }
    }
    return changes.filter((change) => change !== null);
  });
}

/**
 * The text of each lane cell. In one cell the symbols stand by how far they reach to the right, so that the `<` of the
 * next lane (which extends the last ones) means the right ones. Numbers appear only where that order is not the wanted one.
 */
export function laneTexts(wanted: readonly WantedSymbol[], laneCount: number): readonly string[] {
  const inCell = Array.from({ length: laneCount }, (_, lane) =>
    wanted
      .map((symbol, at) => ({ ...symbol, at }))
      .filter(({ firstLane, lastLane }) => firstLane <= lane && lane <= lastLane)
      .sort((a, b) => a.lastLane - b.lastLane || a.at - b.at),
  );
  const leftToRight = inCell.flatMap((symbols, lane) =>
    symbols.filter(({ firstLane }) => firstLane === lane),
  );
  const numberings: readonly ((symbol: WantedSymbol["symbol"]) => boolean)[] = [
    () => false,
    (symbol) => symbol !== "start" && symbol !== "end",
    () => true,
  ];
  const numbered = numberings.find((isNumbered) => {
    const order = inOrder(
      leftToRight.map((symbol) => ({
        ...symbol,
        order: isNumbered(symbol.symbol) ? symbol.at + 1 : null,
      })),
    );
    return order.every(({ at }, place) => at === place);
  })!;
  return inCell.map((symbols, lane) =>
    symbols
      .map(({ symbol, firstLane, starred, at }) => {
        if (firstLane < lane) return "<";
        return `${SYMBOL_LETTER[symbol]}${numbered(symbol) ? at + 1 : ""}${starred ? "*" : ""}`;
      })
      .join(" "),
  );
}
