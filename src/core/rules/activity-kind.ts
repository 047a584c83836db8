import type { Activity, SopDocument } from "../document/sop-document";
import { cellName } from "../grid/address";
import { oncePer } from "../memo";
import { activityNumber } from "./activity-number";
import { isBlank } from "./blank";

/** Words of a row that says no more than where the procedure begins or ends. */
const TERMINATOR_WORDS = new Set(
  "mulai start awal selesai end stop finish akhir proses kegiatan prosedur sop".split(" "),
);

/**
 * A row "Mulai" or "Selesai" that is no activity of its own: nothing but terminators, and no other text.
 * Where the first or last activity itself stands in the capsule (the regulation's own examples) it is an activity.
 */
export const isTerminatorRow = ({ nodes, description }: Activity): boolean =>
  nodes.length > 0 &&
  nodes.every(({ kind }) => kind === "start" || kind === "end") &&
  isTerminatorText(description);

const isTerminatorText = (text: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => TERMINATOR_WORDS.has(word));

/** The activities that say what is done: not headings, wrapped lines, or rows "Mulai" and "Selesai". */
export const describedActivities = oncePer((document: SopDocument): readonly Activity[] =>
  document.activities.filter(
    (activity, index) =>
      !isBlank(activity.description) &&
      !isTerminatorText(activity.description) &&
      !isTextOnlyRow(document, index),
  ),
);

export function hasMutuBaku({ mutuBaku }: Activity): boolean {
  const lists = [mutuBaku.kelengkapan, mutuBaku.output];
  return (
    (mutuBaku.duration !== null && !isBlank(mutuBaku.duration.text)) ||
    lists.some((list) => list?.items.some((item) => !isBlank(item)))
  );
}

/**
 * A row that carries text only: the heading of the sub-steps below it, or (without a number, where others have one)
 * a section title or the wrapped text of the row above.
 */
export function isTextOnlyRow(document: SopDocument, index: number): boolean {
  const activity = document.activities[index];
  if (!activity || activity.nodes.length > 0 || hasMutuBaku(activity)) return false;
  const number = activityNumber(activity).kind;
  const next = document.activities[index + 1];
  if (next && number === "main" && activityNumber(next).kind === "sub") return true;
  return number === "blank" && isNumbered(document);
}

/** True where at least one activity has a number. */
export const isNumbered = oncePer((document: SopDocument): boolean =>
  document.activities.some((activity) => activityNumber(activity).kind !== "blank"),
);

const NAME_LENGTH = 40;

/** What a message calls an activity: its number, else the begin of its text, else its first cell. */
export function activityName({ number, description, origin }: Activity): string {
  const bare = number.trim().replace(/[.):]+$/, "");
  if (bare !== "") return bare;
  const text = description.trim().replace(/\s+/g, " ");
  if (text === "") return cellName(origin.range.top, origin.range.left);
  return text.length > NAME_LENGTH ? `“${text.slice(0, NAME_LENGTH).trimEnd()}…”` : `“${text}”`;
}
