import { mainPath } from "./main-path";
import type { Activity, SopDocument } from "./sop-document";

/** Working time of a day in minutes: 37 hours 30 minutes over 5 days (Perpres 21/2023). */
const MINUTES_PER_WORKDAY = 450;

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
  const sum = (activities: readonly Activity[]) => timeSum(activities, minutesPerWorkday);
  return {
    mainPath: isComplete ? sum(document.activities.filter(isOnPath)) : null,
    allRows: sum(document.activities),
  };
}

function timeSum(activities: readonly Activity[], minutesPerWorkday: number): TimeSum {
  const times = activities.map(({ mutuBaku }) => mutuBaku.duration?.minutes ?? null);
  const minutes = times.reduce<number>((total, time) => total + (time ?? 0), 0);
  return {
    minutes,
    workdays: minutes / minutesPerWorkday,
    rows: times.length,
    unmeasured: times.filter((time) => time === null).length,
  };
}
