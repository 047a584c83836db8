import { type CalendarDate, compareDates } from "../language/dates";
import type { StageRow, StagesSheet } from "./read-stages";
import { type StageKey, stageIn, stageSet } from "./stage-sets";

export type StageProgress = {
  readonly done: readonly StageKey[];
  /** The first stage that is not done; null when all are. */
  readonly next: StageKey | null;
};

/** A stage is done when the sheet says so, or has a date for it and says nothing else. */
export function stageProgress({ set, rows }: StagesSheet): StageProgress {
  const stages = stageSet(set).stages.map(({ key }) => key);
  const done = stages.filter((stage) => {
    const row = rowOf(rows, stage);
    const { state } = row?.state ?? {};
    return state === "selesai" || (state === null && Boolean(row?.date.date));
  });
  return { done, next: stages.find((stage) => !done.includes(stage)) ?? null };
}

const rowOf = (rows: readonly StageRow[], stage: StageKey): StageRow | undefined =>
  rows.find((row) => row.stage === stage);

/** Pairs of stages whose dates stand the wrong way round: a later stage before an earlier one. */
export function stagesOutOfOrder({
  set,
  rows,
}: StagesSheet): readonly { readonly earlier: StageRow; readonly later: StageRow }[] {
  const dated = rows.filter(({ date }) => date.date);
  return dated.flatMap((later, i) => {
    const before = dated
      .slice(0, i)
      // Parts of one stage that come again and again keep no order among themselves.
      .filter(({ stage }) => !(isRepeated(set, stage) && isRepeated(set, later.stage)))
      .filter((earlier) => compareDates(earlier.date.date!, later.date.date!) > 0);
    const earlier = before.at(-1);
    return earlier ? [{ earlier, later }] : [];
  });
}

const isRepeated = (set: StagesSheet["set"], stage: StageKey): boolean =>
  stageIn(set, stage)?.repeatsAfter !== undefined;

/** Stages that the sheet calls done without a day on which they were. */
export const doneWithoutDate = ({ rows }: StagesSheet): readonly StageRow[] =>
  rows.filter(({ state, date }) => state.state === "selesai" && date.field.text.trim() === "");

/** Who takes part in the discussion beside the office itself (UU 25/2009 Pasal 20). */
const PUBLIC =
  /masyarakat|warga|pengguna|pemohon|tokoh|lsm|ormas|organisasi\s+kemasyarakatan|akademisi|media|pers\b|dunia\s+usaha|pelaku\s+usaha|pkk|karang\s+taruna|rt\b|rw\b|pihak\s+terkait/i;

/** The row of the discussion when it says who came and names nobody from outside the office; `known` names more of them, in lower case. */
export function discussionWithoutPublic(
  { rows }: StagesSheet,
  known: readonly string[] = [],
): StageRow | null {
  const row = rowOf(rows, "pembahasan");
  if (!row?.date.date || row.people.text === "") return null;
  const text = row.people.text.toLowerCase();
  return PUBLIC.test(text) || known.some((word) => text.includes(word)) ? null : row;
}

/** Whole months since a repeated stage was last done (before the first time: since its period began), when they are too many; else null. */
export function monthsOverdue(
  { set, rows }: StagesSheet,
  stage: StageKey,
  months: number,
  today: CalendarDate,
): { readonly months: number; readonly row: StageRow } | null {
  const since = stageIn(set, stage)?.repeatsAfter;
  const last = [stage, ...(since ? [since] : [])]
    .map((key) => rowOf(rows, key))
    .find((row) => row?.date.date);
  if (!last?.date.date) return null;
  const elapsed = monthsBetween(last.date.date, today);
  return elapsed >= months ? { months: elapsed, row: last } : null;
}

const monthsBetween = (from: CalendarDate, to: CalendarDate): number =>
  (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
