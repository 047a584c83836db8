import { MINUTES_PER_WORKDAY, minutesAt } from "../recognise/duration";
import { mainPath } from "./main-path";
import type { Activity, SopDocument } from "./sop-document";

export type TimeSum = {
  /** Of ranges the larger bound. */
  readonly minutes: number;
  readonly workdays: number;
  /** Rows counted, and how many of them have no time or none that can be measured. */
  readonly rows: number;
  readonly unmeasured: number;
};

export type TotalTime = {
  /** Rows that the flow comes to when every decision is answered Ya; null while there is no flow to an end. */
  readonly mainPath: TimeSum | null;
  readonly allRows: TimeSum;
};

/** Time of the main path and of all rows, every row counted once. */
export function totalTime(
  document: SopDocument,
  minutesPerWorkday: number = MINUTES_PER_WORKDAY,
): TotalTime {
  const path = mainPath(document);
  const isOnPath = ({ nodes }: Activity) => nodes.some(({ id }) => path.has(id));
  const isComplete = document.activities
    .flatMap(({ nodes }) => nodes)
    .some(({ id, kind }) => kind === "end" && path.has(id));
  const header = document.table?.headings?.find(({ column }) => column === "waktu")?.text ?? "";
  const sum = (activities: readonly Activity[]) => timeSum(activities, header, minutesPerWorkday);
  return {
    mainPath: isComplete ? sum(document.activities.filter(isOnPath)) : null,
    allRows: sum(document.activities),
  };
}

function timeSum(
  activities: readonly Activity[],
  header: string,
  minutesPerWorkday: number,
): TimeSum {
  const times = activities.map(
    ({ mutuBaku: { duration } }) => duration && minutesAt(duration, header, minutesPerWorkday),
  );
  const counted = new Set<string>();
  const minutes = activities.reduce((total, { mutuBaku: { duration } }, i) => {
    // One time merged over several rows is read for each of them, and is theirs together.
    const cell = duration && `${duration.origin.range.top}:${duration.origin.range.left}`;
    if (cell === null || counted.has(cell)) return total;
    counted.add(cell);
    return total + (times[i] ?? 0);
  }, 0);
  return {
    minutes,
    workdays: minutes / minutesPerWorkday,
    rows: times.length,
    unmeasured: times.filter((time) => time === null).length,
  };
}
