import type { FlowNode, NodeKind } from "../document/sop-document";
import { parseLaneCell, SYMBOL_LETTER } from "../recognise/codes";
import { valueAt } from "./cells";
import type { CellEdit, FixContext } from "./fix";

/** The edit that makes another symbol of a code; null where the cell says more than that one symbol. */
export function recode(
  context: Pick<FixContext, "snapshots">,
  node: FlowNode,
  kind: NodeKind,
): CellEdit | null {
  const cell = valueAt(context, node.origin);
  if (node.source !== "code" || typeof cell?.value !== "string" || cell.formula !== null)
    return null;
  const read = parseLaneCell(cell.value);
  if (read.kind !== "codes" || read.tokens.length !== 1) return null;
  const [token] = read.tokens;
  if (token?.kind !== "symbol") return null;
  const value = `${SYMBOL_LETTER[kind]}${token.order ?? ""}${token.starred ? "*" : ""}`;
  return { at: node.origin, value };
}
