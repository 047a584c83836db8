import type { FlowNode } from "../document/sop-document";
import { activityName } from "../rules/activity-kind";
import { recode } from "./code-cell";
import { activityAt, nodeAt } from "./find";
import type { FixContext, Fixer, Proposal } from "./fix";

/** The first symbol of the table begins the flow, when it is a plain step that nothing leads to (AL-03). */
export const makeStart: Fixer = ({ origin, messageId }, context) => {
  const node = nodeAt(context.document, origin);
  if (!node) return null;
  const comesFrom = context.document.flows.some(({ target }) => target === node.id);
  // Of two starts, the one that the flow comes to is a step.
  if (messageId === "several") {
    return comesFrom && node.kind === "start"
      ? recoded(context, node, "process", "make-process")
      : null;
  }
  return !comesFrom && node.kind === "process"
    ? recoded(context, node, "start", "make-start")
    : null;
};

/** The last symbol of the table ends the flow, when it is a plain step that leads nowhere (AL-04). */
export const makeEnd: Fixer = ({ origin }, context) => {
  const node = nodeAt(context.document, origin);
  const goesOn = context.document.flows.some(({ source, joint }) => source === node?.id && !joint);
  if (node?.kind !== "process" || goesOn) return null;
  return recoded(context, node, "end", "make-end");
};

function recoded(
  context: FixContext,
  node: FlowNode,
  kind: "start" | "process" | "end",
  label: "make-start" | "make-process" | "make-end",
): Proposal | null {
  const edit = recode(context, node, kind);
  const activity = activityAt(context.document, node.origin);
  return edit && activity
    ? { label, data: { activity: activityName(activity) }, edits: [edit] }
    : null;
}
