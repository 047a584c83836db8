import type { Activity, FlowNode } from "../document/sop-document";
import { cellRange } from "../grid/address";
import { mergedRange } from "../grid/grid-snapshot";
import { activityName } from "../rules/activity-kind";
import { sheetOf, valueAt } from "./cells";
import { activityAt, nodeAt } from "./find";
import type { FixContext, Fixer } from "./fix";
import { addHelperColumns } from "./helper-columns";
import { plainTargets } from "./target-is-understood";

/**
 * Where the Tidak of a decision leads, when the row says so itself: an end in the same row that nothing else comes to,
 * or a remark such as "jika tidak lengkap, kembali ke kegiatan 2". Else only the column is made, if there is none.
 */
export const completeExit: Fixer = (diagnostic, context) => {
  const { document } = context;
  const activity = activityAt(document, diagnostic.origin);
  const node = nodeAt(document, diagnostic.origin);
  if (!activity || !node || node.source !== "code") return null;
  const target = diagnostic.messageId === "no-tidak" ? tidakTarget(activity, node, context) : null;
  if (target === null) return addHelperColumns(diagnostic, context);
  const at = tidakCell(activity, context);
  if (!at || (valueAt(context, at)?.value ?? null) !== null) return null;
  return {
    label: "write-exit",
    data: { activity: activityName(activity), target },
    edits: [{ at, value: target }],
  };
};

function tidakTarget(activity: Activity, node: FlowNode, context: FixContext): string | null {
  const decisions = activity.nodes.filter(({ kind }) => kind === "decision");
  // With several decisions in a row the target would need to say which of them.
  if (decisions.length !== 1) return null;
  return ownEnd(activity, node, context) ?? saidInRemarks(activity, context);
}

/** `#2`: the end beside the decision, which no other way leads to. */
function ownEnd({ nodes }: Activity, decision: FlowNode, { document }: FixContext): string | null {
  const at = nodes.findIndex(({ kind }) => kind === "end");
  const end = nodes[at];
  if (!end || nodes.filter(({ kind }) => kind === "end").length > 1) return null;
  const isTaken = document.flows.some(({ target }) => target === end.id);
  return isTaken || end.id === decision.id ? null : `#${at + 1}`;
}

const REMARK =
  /\b(?:jika|bila|apabila|kalau)\s+(?:tidak|belum)\b[^.;\n]*?\b((?:di)?kembali(?:kan)?|ke|berakhir|selesai)\b([^;\n]*)/i;

function saidInRemarks({ remarks }: Activity, context: FixContext): string | null {
  const [, word = "", rest = ""] = REMARK.exec(remarks) ?? [];
  if (word === "") return null;
  return plainTargets(/^(?:berakhir|selesai)$/i.test(word) ? "selesai" : rest, context);
}

function tidakCell({ origin }: Activity, context: FixContext) {
  const { table } = context.document;
  const column = table?.helpers.tidak;
  const snapshot = table && sheetOf(context, table);
  if (column == null || !snapshot) return null;
  const range = mergedRange(snapshot, origin.range.top, column);
  return { sheet: snapshot.sheet, range: cellRange({ row: range.top, column: range.left }) };
}
