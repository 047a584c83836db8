import type {
  ActivityId,
  FlowNode,
  NodeId,
  NodeKind,
  PelaksanaId,
  ReadingProblem,
} from "../document/sop-document";
import type { RangeAddress } from "../grid/address";
import { inOrder, parseLaneCell, type Writing } from "./codes";
import type { DrawnLane, DrawnRow } from "./drawn-flow/drawn-flow";
import { originOf, type SheetCells, type TextBlock } from "./sheet-cells";

/** A symbol that a code stands for. */
export type CodedSymbol = {
  readonly symbol: NodeKind;
  readonly order: number | null;
  readonly starred: boolean;
  readonly writing: Writing;
  /** Lanes it reaches over, as indexes; both inclusive. */
  readonly firstLane: number;
  readonly lastLane: number;
  /** The cell the code stands in. */
  readonly cell: RangeAddress;
};

/** The codes of one activity, in order. */
export type CodedRow = {
  readonly row: DrawnRow;
  readonly symbols: readonly CodedSymbol[];
  readonly problems: readonly ReadingProblem[];
};

/** Reads the lane cells of an activity. An activity over several sheet rows is read top to bottom, each left to right. */
export function readCodedRow(
  cells: SheetCells,
  lanes: readonly DrawnLane[],
  row: DrawnRow,
): CodedRow {
  const symbols: CodedSymbol[] = [];
  const problems: ReadingProblem[] = [];
  const extend = (at: number, lane: number): void => {
    symbols[at] = { ...symbols[at]!, lastLane: lane };
  };
  for (let line = row.top; line <= row.bottom; line++) {
    // The symbols that a `<` in the next lane may extend, in the order they are written.
    let onTheLeft: readonly number[] = [];
    lanes.forEach((lane, index) => {
      const inLane: number[] = [];
      for (const block of cells.blocksIn(line, lane.left, lane.right)) {
        if (block.range.left < lane.left) {
          // Merged over several lanes: its symbols reach over them all.
          for (const at of onTheLeft) extend(at, index);
          inLane.push(...onTheLeft);
        } else if (block.range.top === line) {
          readCell(block, index, onTheLeft, inLane);
        }
      }
      onTheLeft = inLane;
    });
  }
  return { row, symbols: inOrder(symbols), problems };

  function readCell(
    block: TextBlock,
    lane: number,
    onTheLeft: readonly number[],
    inLane: number[],
  ): void {
    const cell = parseLaneCell(block.text);
    const origin = originOf(cells, block.range);
    if (cell.kind === "unknown") {
      problems.push({ code: "unknown-code", origin, data: { text: block.text } });
    }
    if (cell.kind !== "codes") return;
    // Several `<` in one cell extend as many of the last symbols on the left.
    const spans = cell.tokens.filter(({ kind }) => kind === "span").length;
    const extended = spans === 0 ? [] : onTheLeft.slice(-spans);
    if (extended.length < spans) problems.push({ code: "span-without-symbol", origin, data: {} });
    for (const token of cell.tokens) {
      if (token.kind === "symbol") {
        const { kind: _, ...code } = token;
        inLane.push(symbols.length);
        symbols.push({ ...code, firstLane: lane, lastLane: lane, cell: block.range });
        continue;
      }
      const at = extended.shift();
      if (at === undefined) continue;
      extend(at, lane);
      inLane.push(at);
    }
  }
}

/** The symbols of a coded row as nodes of the document. */
export function codedNodes(
  cells: SheetCells,
  lanes: readonly DrawnLane[],
  { row, symbols }: CodedRow,
): readonly FlowNode[] {
  return symbols.map((symbol, index): FlowNode => {
    const reached: readonly PelaksanaId[] = lanes
      .slice(symbol.firstLane, symbol.lastLane + 1)
      .map(({ id }) => id);
    return {
      id: nodeId(row.id, index),
      kind: symbol.symbol,
      pelaksana: reached[0]!,
      lanes: reached,
      text: "",
      source: "code",
      shapeName: null,
      origin: originOf(cells, symbol.cell),
    };
  });
}

/** `a3.2` is the second symbol of activity a3. */
export const nodeId = (activity: ActivityId, index: number): NodeId =>
  `${activity}.${index + 1}` as NodeId;
