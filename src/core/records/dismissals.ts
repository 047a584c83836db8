import { type Dismissal, isReason } from "../dismissals/dismissal";
import { formatItems, isIndex, isText, parseItems } from "./record-text";

/** Findings that were set aside. Null when the record is damaged. */
export const parseDismissals = (text: string): readonly Dismissal[] | null =>
  parseItems(text, ({ ruleId, messageId, sheet, anchor, nth, reason }) =>
    isText(ruleId) &&
    isText(messageId) &&
    isText(sheet) &&
    isText(anchor) &&
    isIndex(nth) &&
    isText(reason) &&
    isReason(reason)
      ? { ruleId, messageId, sheet, anchor, nth, reason }
      : null,
  );

export const formatDismissals: (dismissals: readonly Dismissal[]) => string | null = formatItems;
