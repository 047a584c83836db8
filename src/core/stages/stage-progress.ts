import { type CalendarDate, compareDates } from "../language/dates";
import type { StageRow, StagesSheet } from "./read-stages";
import { SP_STAGES, type SpStage } from "./sp-stages";

/** Years after which a Standar Pelayanan is reviewed at the latest. */
export const REVIEW_YEARS = 3;

export type StageProgress = {
  readonly done: readonly SpStage[];
  /** The first stage that has no date yet; null when all have one. */
  readonly next: SpStage | null;
};

export function stageProgress({ rows }: StagesSheet): StageProgress {
  const done = SP_STAGES.filter((stage) => rowOf(rows, stage)?.date.date);
  return { done, next: SP_STAGES.find((stage) => !done.includes(stage)) ?? null };
}

const rowOf = (rows: readonly StageRow[], stage: SpStage): StageRow | undefined =>
  rows.find((row) => row.stage === stage);

/** Pairs of stages whose dates stand the wrong way round: a later stage before an earlier one. */
export function stagesOutOfOrder({
  rows,
}: StagesSheet): readonly { readonly earlier: StageRow; readonly later: StageRow }[] {
  const dated = rows.filter(({ date }) => date.date);
  return dated.flatMap((later, i) => {
    const before = dated
      .slice(0, i)
      .filter((earlier) => compareDates(earlier.date.date!, later.date.date!) > 0);
    const earlier = before.at(-1);
    return earlier ? [{ earlier, later }] : [];
  });
}

/** Who takes part in the discussion beside the office itself (UU 25/2009 Pasal 20). */
const PUBLIC =
  /masyarakat|warga|pengguna|pemohon|tokoh|lsm|ormas|organisasi\s+kemasyarakatan|akademisi|media|pers\b|dunia\s+usaha|pelaku\s+usaha|pkk|karang\s+taruna|rt\b|rw\b|pihak\s+terkait/i;

/** The row of the discussion when it says who came and names nobody from outside the office. */
export function discussionWithoutPublic({ rows }: StagesSheet): StageRow | null {
  const row = rowOf(rows, "pembahasan");
  if (!row?.date.date || row.people.text === "") return null;
  return PUBLIC.test(row.people.text) ? null : row;
}

/** Whole years since the Standar Pelayanan was laid down or last reviewed, when that is too long ago; else null. */
export function yearsOverdue(
  { rows }: StagesSheet,
  today: CalendarDate,
): { readonly years: number; readonly row: StageRow } | null {
  const last = (["monev", "penetapan"] as const)
    .map((stage) => rowOf(rows, stage))
    .find((row) => row?.date.date);
  if (!last?.date.date) return null;
  const { date } = last.date;
  const before = today.month < date.month || (today.month === date.month && today.day < date.day);
  const years = today.year - date.year - (before ? 1 : 0);
  return years >= REVIEW_YEARS ? { years, row: last } : null;
}
