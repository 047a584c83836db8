import type { RangeAddress } from "../../grid/address";
import { mergedRange, rangeBounds, textAt } from "../../grid/grid-snapshot";
import type { DrawnFlowInput } from "./drawn-flow";
import { isExitWord } from "./exit-words";
import type { ExitText } from "./name-exits";

export type CellWord = ExitText & { readonly range: RangeAddress };

/** Exit words typed into cells of the lanes instead of text boxes. */
export function cellWords({ snapshot, body, lanes }: DrawnFlowInput): readonly CellWord[] {
  const words: CellWord[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    for (let column = body.left; column <= body.right; column++) {
      const text = textAt(snapshot, row, column);
      const inLane = lanes.some(({ left, right }) => column >= left && column <= right);
      if (!inLane || text === "" || !isExitWord(text)) continue;
      const range = mergedRange(snapshot, row, column);
      const bounds = rangeBounds(snapshot, range);
      words.push({ id: `cell:${row}:${column}`, text, bounds, certain: true, range });
    }
  }
  return words;
}
