import type { NodeId, NodeKind, ReadingProblem } from "../document/sop-document";
import type { HelperEntry } from "./helper-cells";
import { looksLikeNumber } from "./targets";

/** What targets may name: an activity, its sheet rows, its numbers and its symbols in order. */
export type FlowPlace = {
  readonly top: number;
  readonly bottom: number;
  /** Columns of the form; a reference to any of its cells in these rows means this activity. */
  readonly left: number;
  readonly right: number;
  /** The No cell as written and as stored (`3.` and `3`); empty when blank. */
  readonly numbers: readonly string[];
  readonly symbols: readonly { readonly id: NodeId; readonly kind: NodeKind }[];
};

export type Resolution =
  | { readonly kind: "node"; readonly id: NodeId }
  | { readonly kind: "stop" }
  | { readonly kind: "problem"; readonly problem: ReadingProblem };

/** The symbol that an entry of the row `rows[index]` leads to. */
export function resolveTarget(
  rows: readonly FlowPlace[],
  index: number,
  entry: HelperEntry,
): Resolution {
  const { target, shown, origin } = entry;
  const fault = (
    code: ReadingProblem["code"],
    data: ReadingProblem["data"] = { target: shown },
  ): Resolution => ({ kind: "problem", problem: { code, origin, data } });
  const symbolOf = (place: FlowPlace | undefined, symbol: number): Resolution => {
    const node = place?.symbols[symbol - 1];
    return node ? { kind: "node", id: node.id } : fault("target-missing");
  };

  switch (target?.kind) {
    case undefined:
      return fault("unknown-target-syntax", { text: shown });
    case "stop":
      return { kind: "stop" };
    case "end": {
      const end = rows
        .slice(index)
        .flatMap(({ symbols }) => symbols)
        .find(({ kind }) => kind === "end");
      return end ? { kind: "node", id: end.id } : fault("no-end-below", {});
    }
    case "own-row":
      return symbolOf(rows[index], target.symbol);
    case "cell":
      return symbolOf(
        target.cell ? rows.find((row) => holds(row, target.cell!)) : undefined,
        target.symbol,
      );
    case "number": {
      const found = withNumber(rows, target.number);
      if (found.length > 1) return fault("target-ambiguous");
      // Any text may stand in a No column; what stands in none and looks like none is no target.
      return found.length === 0 && !looksLikeNumber(target.number)
        ? fault("unknown-target-syntax", { text: shown })
        : symbolOf(found[0], target.symbol);
    }
  }
}

const holds = (
  { top, bottom, left, right }: FlowPlace,
  cell: { readonly row: number; readonly column: number },
): boolean => cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;

/** Numbers are matched as written; only when none is, `3` also finds `3.` or `(3)`. */
function withNumber(rows: readonly FlowPlace[], number: string): readonly FlowPlace[] {
  const typed = number.toLowerCase();
  const exact = rows.filter(({ numbers }) => numbers.some((own) => own.toLowerCase() === typed));
  if (exact.length > 0) return exact;
  return rows.filter(({ numbers }) => numbers.some((own) => bareNumber(own) === bareNumber(typed)));
}

const bareNumber = (text: string): string => text.toLowerCase().replace(/^\(|[.):\s]+$/g, "");
