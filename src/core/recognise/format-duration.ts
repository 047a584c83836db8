import type { Duration } from "../document/sop-document";
import { MINUTES_PER_WORKDAY } from "./duration";

/** A time as a form states it, in the words that the reader of Waktu knows: `2 hari kerja 4 jam s.d. 3 hari kerja/berkas`. */
export function formatDuration(
  { minutes, min, max, per }: Pick<Duration, "minutes" | "min" | "max" | "per">,
  minutesPerWorkday: number = MINUTES_PER_WORKDAY,
): string {
  if (minutes === null) return "-";
  const length = (value: number): string => formatMinutes(value, minutesPerWorkday);
  const behind = per === undefined ? "" : `/${per}`;
  if (min === null) return `maksimal ${length(max ?? minutes)}${behind}`;
  if (max === null) return `minimal ${length(min)}${behind}`;
  return min === max
    ? `${length(max)}${behind}`
    : `${rangeEnd(min)} s.d. ${rangeEnd(max)}${behind}`;
}

/** A compound of several units cannot be one end of a range. */
const rangeEnd = (minutes: number): string => `${decimal(minutes)} menit`;

/** Working days, hours, minutes: `1 hari kerja 2 jam 15 menit`. */
export function formatMinutes(
  minutes: number,
  minutesPerWorkday: number = MINUTES_PER_WORKDAY,
): string {
  const days = Math.floor(minutes / minutesPerWorkday);
  const rest = minutes - days * minutesPerWorkday;
  const hours = Math.floor(rest / 60);
  const parts = [
    [days, "hari kerja"],
    [hours, "jam"],
    [rest - hours * 60, "menit"],
  ] as const;
  const shown = parts.filter(([count]) => count > 0);
  return (shown.length > 0 ? shown : parts.slice(2))
    .map(([count, unit]) => `${decimal(count)} ${unit}`)
    .join(" ");
}

/** At most two decimals, a comma before them. */
const decimal = (value: number): string => String(Math.round(value * 100) / 100).replace(".", ",");
