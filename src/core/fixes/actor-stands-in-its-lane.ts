import type { Activity } from "../document/sop-document";
import { cellOrigin } from "../grid/address";
import { readOpening } from "../language/activity-text";
import { isSamePelaksana } from "../language/pelaksana-names";
import { SYMBOL_LETTER } from "../recognise/codes";
import { describedActivities } from "../rules/activity-kind";
import { onlyText, valueAt } from "./cells";
import { activityAt, lanesOf } from "./find";
import type { CellEdit, FixContext, Fixer } from "./fix";
import { capitalLike, withoutOpening, wordsPattern } from "./words";

/** What may stand between the actor and the verb. */
const BETWEEN = /^[\s,:;–-]*(?:(?:yang|telah|sudah|akan|kemudian|lalu|selanjutnya|langsung)\s+)*/i;

/**
 * Takes the actor out of the text ("Kasubbag memeriksa berkas" → "Memeriksa berkas"), where the symbol in the lane of
 * that very pelaksana says the same. A row without a symbol gets one in that lane: nothing of what was said is lost.
 */
export const takeActorOut: Fixer = ({ origin, data: { actor }, messageId }, context) => {
  const { document } = context;
  const cell = onlyText(context, origin);
  const activity = activityAt(document, origin);
  if (!cell || !activity || typeof actor !== "string") return null;
  const bare = actor.replace(/^oleh\s+/i, "");
  const value =
    messageId === "first" ? begunWithVerb(cell.text, actor) : withoutAgent(cell.text, actor);
  if (value === null || readOpening(value).kind !== "verb") return null;
  const edits = [{ at: cell.at, value }];
  if (activity.nodes.length === 0) {
    const code = codeInLane(activity, bare, context);
    return code && { label: "move-actor", data: { actor: bare }, edits: [...edits, code] };
  }
  if (!lanesOf(document, activity).some((lane) => isSamePelaksana(lane, bare))) return null;
  return { label: "remove-actor", data: { actor: bare }, edits };
};

/** A symbol for the one lane that the actor names: M in the first activity, S in the last, else P. */
function codeInLane(activity: Activity, actor: string, context: FixContext): CellEdit | null {
  const { table, pelaksana } = context.document;
  const [lane, ...others] = pelaksana.filter(({ name }) => isSamePelaksana(name, actor));
  if (!table || !lane || lane.hidden || others.length > 0) return null;
  const described = describedActivities(context.document);
  const kind =
    activity === described[0] ? "start" : activity === described.at(-1) ? "end" : "process";
  const at = cellOrigin(table.sheet, activity.origin.range.top, lane.column);
  const cell = valueAt(context, at);
  const isFree = (cell?.value ?? null) === null && !cell?.formula;
  return isFree ? { at, value: SYMBOL_LETTER[kind] } : null;
}

function begunWithVerb(text: string, actor: string): string | null {
  const parts = withoutOpening(text, actor);
  if (!parts) return null;
  return `${parts.before}${capitalLike(parts.after.replace(BETWEEN, ""), actor)}`;
}

function withoutAgent(text: string, agent: string): string | null {
  const pattern = new RegExp(
    `\\s*(?<![\\p{L}\\p{N}])${wordsPattern(agent)}(?![\\p{L}\\p{N}])`,
    "iu",
  );
  const value = text.replace(pattern, "").trim();
  return value === text.trim() || value === "" ? null : value;
}
