import { hasStem } from "../language/stems";
import { activityName } from "../rules/activity-kind";
import { recode } from "./code-cell";
import { activityAt } from "./find";
import type { Fixer } from "./fix";

/** A row that says where Tidak leads, and whose text checks something, has a decision: its one step becomes K. */
export const makeDecision: Fixer = ({ origin, messageId }, context) => {
  const activity = activityAt(context.document, origin);
  const [node, ...others] = activity?.nodes ?? [];
  if (messageId !== "tidak-without-decision" || !activity || !node || others.length > 0)
    return null;
  if (node.kind !== "process") return null;
  if (!hasStem(activity.description, context.parameters.checkingStems)) return null;
  const edit = recode(context, node, "decision");
  return (
    edit && { label: "make-decision", data: { activity: activityName(activity) }, edits: [edit] }
  );
};
