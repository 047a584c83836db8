import { MINUTES_PER_WORKDAY } from "../core/recognise/duration";
import type { Translate } from "./messages/translate";

/** Minutes as people say them: 1 hari kerja 2 jam 15 menit. */
export function timeText(minutes: number, t: Translate): string {
  const whole = Math.round(minutes);
  const rest = whole % MINUTES_PER_WORKDAY;
  const parts = [
    ["time.days", Math.floor(whole / MINUTES_PER_WORKDAY)],
    ["time.hours", Math.floor(rest / 60)],
    ["time.minutes", rest % 60],
  ] as const;
  const shown = parts.filter(([, n]) => n > 0);
  return (shown.length > 0 ? shown : parts.slice(2)).map(([key, n]) => t(key, { n })).join(" ");
}
