import type { Activity } from "../core/document/sop-document";
import type { Translate } from "./messages/translate";

/** Minutes of a working day: 37½ hours in five days (Perpres 21/2023). */
const WORKING_DAY = 450;

export type TotalTime = { readonly minutes: number; readonly unmeasured: number };

/** Sum over all rows, of ranges the larger bound; rows whose time is missing or cannot be measured are counted apart. */
export function totalTime(activities: readonly Activity[]): TotalTime {
  let minutes = 0;
  let unmeasured = 0;
  for (const { mutuBaku } of activities) {
    const time = mutuBaku.duration?.minutes ?? null;
    if (time === null) unmeasured += 1;
    else minutes += time;
  }
  return { minutes, unmeasured };
}

/** Minutes as people say them: 1 hari kerja 2 jam 15 menit. */
export function timeText(minutes: number, t: Translate): string {
  const whole = Math.round(minutes);
  const rest = whole % WORKING_DAY;
  const parts = [
    ["time.days", Math.floor(whole / WORKING_DAY)],
    ["time.hours", Math.floor(rest / 60)],
    ["time.minutes", rest % 60],
  ] as const;
  const shown = parts.filter(([, n]) => n > 0);
  return (shown.length > 0 ? shown : parts.slice(2)).map(([key, n]) => t(key, { n })).join(" ");
}
