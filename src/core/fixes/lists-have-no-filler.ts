import { FILLER } from "../rules/lists-have-no-filler";
import { editsOf } from "./cells";
import type { Fixer } from "./fix";

const WITH_WHAT_LEADS_TO_IT = new RegExp(
  `[ \\t]*[,;]?[ \\t]*(?:\\bdan[ \\t]+)?${FILLER.source}\\.?`,
  "giu",
);
/** A line that holds a list mark and nothing else. */
const LONE_MARK = /^[ \t]*(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–•])[ \t]*$/i;

/** Takes "dll", "dan sebagainya" and the like away; a cell that holds nothing else is left to its author. */
export const removeFiller: Fixer = ({ origin, data: { text } }, context) => {
  const edits = editsOf(context, [origin], (before) => {
    const lines = before.split(/\r\n?|\n/);
    const after = lines
      .map((line) => line.replace(WITH_WHAT_LEADS_TO_IT, ""))
      .filter((line, i) => line === lines[i] || !(LONE_MARK.test(line) || line.trim() === ""))
      .join("\n");
    return after.trim() === "" ? null : after;
  });
  return edits.length > 0 ? { label: "remove-words", data: { text: String(text) }, edits } : null;
};
