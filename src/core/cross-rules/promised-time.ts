import type { SopDocument } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { Origin } from "../grid/address";
import { minutesAt } from "../recognise/duration";
import { workActivities } from "./sop-parts";

/** The longest time that a standard promises, and where it says so; null where it cannot be measured. */
export function promisedMinutes(
  { time }: StandarPelayanan,
  minutesPerWorkday: number,
): { readonly minutes: number; readonly origin: Origin } | null {
  if (!time || time.damaged) return null;
  const minutes = minutesAt(time, "", minutesPerWorkday);
  return minutes === null ? null : { minutes, origin: time.origin };
}

/** The cells in which an SOP states the times of its work, the longest first: that is the one to look at. */
export const timesOn = (sop: SopDocument, minutesPerWorkday: number): readonly Origin[] => {
  const header = sop.table?.headings?.find(({ column }) => column === "waktu")?.text ?? "";
  return workActivities(sop)
    .flatMap(({ mutuBaku: { duration } }) =>
      duration ? [{ duration, minutes: minutesAt(duration, header, minutesPerWorkday) ?? 0 }] : [],
    )
    .sort((a, b) => b.minutes - a.minutes)
    .map(({ duration }) => duration.origin);
};
